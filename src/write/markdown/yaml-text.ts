/** A text as YAML: bare where it can be misread as nothing else, otherwise in quotes. */
export function yamlText(text: string): string {
  const bare = /^\p{L}[\p{L}\p{N} ,.'’–—()/&+-]*$/u.test(text) && !/^(?:null|true|false|yes|no|on|off|~)$/i.test(text)
  return bare && text.trim() === text ? text : JSON.stringify(text)
}

/** Keys and values as a YAML mapping in braces, those without a value left out; undefined if none is left. */
export function yamlBraces(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
  return `{ ${given.join(', ')} }`
}

/** Text inside braces or brackets, where a comma parts values. */
export function yamlItem(text: string): string {
  const plain = yamlText(text)
  return /[,[\]{}]/.test(plain) && !plain.startsWith('"') ? JSON.stringify(text) : plain
}
