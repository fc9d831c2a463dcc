/**
 * How often a property is tried: as often as it says where CI is set; elsewhere a tenth of that, and at least 100 times,
 * so that those who work on the program hear from its tests in time. A long run (`npm run fuzz`) says itself how often.
 */
export const runs = (many: number): { readonly numRuns?: number } => {
  if (process.env.FUZZ_RUNS ?? process.env.FUZZ_SECONDS) return {}
  return { numRuns: process.env.CI ? many : Math.max(Math.min(many, 100), Math.ceil(many / 10)) }
}
