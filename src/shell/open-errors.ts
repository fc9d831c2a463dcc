import { OpenError } from '../read/folder/open-error.ts'
import { UsageError } from './exit-code.ts'

/** The result of `open`; data that cannot be opened becomes a `UsageError`. */
export async function tellingOpenErrors<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    throw error instanceof OpenError ? new UsageError(error.message) : error
  }
}
