const SIGNS: Readonly<Record<string, string>> = {
  up: 'Up',
  down: 'Down',
  left: 'Left',
  right: 'Right',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  'shift-tab': 'Shift-Tab',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  home: 'Home',
  end: 'End',
  space: 'Space',
  backspace: 'Backspace',
  delete: 'Del',
}

/** A key as a reader knows it, in letters, as an arrow in ASCII is itself a key: `Down`, `Enter`, `Ctrl-d`, `Alt-Left`, `j`. */
export function keySign(key: string): string {
  const [, modifier, name = key] = /^(ctrl|alt)-(.+)$/.exec(key) ?? []
  const sign = SIGNS[name] ?? name
  return modifier === undefined ? sign : `${modifier === 'alt' ? 'Alt' : 'Ctrl'}-${sign}`
}
