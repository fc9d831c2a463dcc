import { closeSync, fstatSync } from 'node:fs'

/**
 * Closes the standard streams that were a terminal which has hung up. On its way out Node resets the modes of each that
 * is still open and, as that must fail, aborts with a core dump; what is closed it leaves alone.
 */
export function closeDeadTerminal(): void {
  for (const descriptor of [0, 1, 2]) {
    try {
      if (fstatSync(descriptor).isCharacterDevice()) closeSync(descriptor)
    } catch {
      // It was closed already, which is all that is wanted.
    }
  }
}
