import type { TableOptions } from '../read/table/table-reader.ts'
import type { Values } from './arguments.ts'
import { UsageError } from './exit-code.ts'

/** How tables are to be read, as asked by options. Throws a `UsageError`. */
export async function tableOptions(values: Values): Promise<TableOptions> {
  const { columns, sheet } = values
  const order = values['date-order']
  if (columns === undefined && sheet === undefined && order === undefined) return {}
  const { readOrder, readToldColumns, ToldError } = await import('../read/table/told-columns.ts')
  try {
    return {
      ...(typeof columns === 'string' && { columns: readToldColumns(columns) }),
      ...(typeof order === 'string' && { dateOrder: readOrder(order) }),
      ...(typeof sheet === 'string' && { sheet }),
    }
  } catch (error) {
    throw error instanceof ToldError ? new UsageError(`${error.message}.`) : error
  }
}
