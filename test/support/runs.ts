/** How often the tests try a property; a long run (`npm run fuzz`) says itself how often. */
export const runs = (many: number): { readonly numRuns?: number } =>
  process.env.FUZZ_RUNS || process.env.FUZZ_SECONDS ? {} : { numRuns: many }
