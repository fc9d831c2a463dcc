/** An invented folder of briefings that shows every mark and every form of a date; the README quotes it. */
export const exampleFolder = 'test/fixtures/example'

/** The one of its briefings that the README shows. */
export const EXAMPLE_BRIEFING = '2031-05-14-a-ferry-again.md'
