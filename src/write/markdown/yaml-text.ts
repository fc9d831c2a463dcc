/** A text as YAML: bare where it can be misread as nothing else, otherwise in quotes; `[[` in it is no link. */
export const yamlText = (text: string): string => (isBare(text) ? text : JSON.stringify(text.replace(/\[\[/g, '\\[[')))

/** A text as the key of a YAML mapping, in which nothing is a link. */
export const yamlKey = (text: string): string => (isBare(text) ? text : JSON.stringify(text))

function isBare(text: string): boolean {
  const bare = /^\p{L}[\p{L}\p{N} ,.'’–—()/&+-]*$/u.test(text) && !/^(?:null|true|false|yes|no|on|off|~)$/i.test(text)
  return bare && text.trim() === text
}

/** Keys and values as a YAML mapping in braces, those without a value left out; undefined if none is left. */
export function yamlBraces(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : `${key}: ${value}`))
  return `{ ${given.join(', ')} }`
}

/** Text inside braces or brackets, where a comma parts values. */
export function yamlItem(text: string): string {
  const plain = yamlText(text)
  return /[,[\]{}]/.test(plain) && !plain.startsWith('"') ? JSON.stringify(plain) : plain
}
