// `npm run test:heavy`: what needs more than the program does: the page of `kbrief export html` in a real browser, and an
// engine over millions of claims.
await import('./page.mjs')
await import('./engine.mjs')
