import { OpenError } from '../read/folder/open-error.ts'
import { UsageError } from './exit-code.ts'

/** What `open` gives; what cannot be opened becomes a `UsageError`. */
export async function readable<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open()
  } catch (error) {
    throw error instanceof OpenError ? new UsageError(error.message) : error
  }
}
