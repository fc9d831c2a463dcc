import { appendFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect } from 'vitest'

const { FUZZ_SEED, FUZZ_RUNS, FUZZ_SECONDS, FUZZ_COUNTS } = process.env

/** Of one property in a long run: how often it was tried, and how it went. One line of JSON each, in the file of counts. */
export interface Count {
  readonly test: string
  readonly runs: number
  readonly failed: boolean
}

/**
 * Before each file of tests: properties are tried with one seed, so that a run can be had again, and in a long run as
 * often or as long as `test/fuzz/run.mjs` was told.
 */
fc.configureGlobal({
  seed: Number(FUZZ_SEED ?? 1),
  ...(FUZZ_SECONDS && {
    numRuns: Number.MAX_SAFE_INTEGER,
    interruptAfterTimeLimit: Number(FUZZ_SECONDS) * 1000,
    markInterruptAsFailure: false,
  }),
  ...(FUZZ_RUNS && { numRuns: Number(FUZZ_RUNS) }),
  ...(FUZZ_COUNTS && { reporter: (details: fc.RunDetails<unknown>) => report(details, FUZZ_COUNTS) }),
})

function report(details: fc.RunDetails<unknown>, counts: string): void {
  const { currentTestName: test = '' } = expect.getState()
  const count: Count = { test, runs: details.numRuns, failed: details.failed }
  appendFileSync(counts, `${JSON.stringify(count)}\n`)
  if (details.failed) throw new Error(fc.defaultReportMessage(details))
}
