import { clean } from '../text/clean.ts'

/** The exit code after a fault of the program itself, as sysexits.h has it (EX_SOFTWARE). */
export const faultExitCode = 70

const shownFrames = 8

/**
 * The message for a fault of the program's own: what happened, and the lines a bug report needs.
 * Control characters in the error's text do not reach the terminal.
 */
export function faultReport(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  return [
    `kbrief: stopped by a fault of its own: ${clean(message) || 'no message'}`,
    'Nothing of yours was changed. Please report this with the lines below.',
    ...frames.slice(0, shownFrames).map((frame) => `  ${clean(frame).trim()}`),
    '',
  ].join('\n')
}
