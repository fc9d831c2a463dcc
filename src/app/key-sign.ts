const SIGNS: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: '⏎',
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

/** A key as a reader knows it: `↓`, `⏎`, `Ctrl-d`, `j`. */
export const keySign = (key: string): string => SIGNS[key] ?? key.replace(/^ctrl-/, 'Ctrl-')
