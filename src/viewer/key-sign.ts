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

/** A key as a reader knows it, in letters, as an arrow in ASCII is itself a key: `Down`, `Enter`, `Ctrl-d`, `j`. */
export const keySign = (key: string): string => SIGNS[key] ?? key.replace(/^ctrl-/, 'Ctrl-')
