/** The forms in which a thing can be cited, in the order in which they are offered. */
export const CITE_FORMS = [
  { form: 'plain', label: 'Plain text', help: 'its words, date, chain, outlet and address' },
  { form: 'markdown', label: 'Markdown', help: 'the same for a note or a page' },
  { form: 'bibtex', label: 'BibTeX', help: 'the report it rests on, for a bibliography' },
  { form: 'csl-json', label: 'CSL-JSON', help: 'the same for Zotero, Pandoc and their kin' },
] as const

/** A form of a citation, or the whole of a page as Markdown. */
export type CiteForm = (typeof CITE_FORMS)[number]['form'] | 'page'
