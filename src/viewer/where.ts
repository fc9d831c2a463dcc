/** Where a binding works: by the kind of page on top, or in a field that text is typed into. */
export type Where = 'list' | 'page' | 'timeline' | 'typing'
