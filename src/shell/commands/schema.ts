import { type Context, printJson } from '../context.ts'
import { datasetJsonSchema } from '../dataset-json-schema.ts'
import { EXIT } from '../exit-code.ts'

/** `kbrief schema`: the JSON Schema of a dataset. */
export function run(context: Context): number {
  printJson(context, datasetJsonSchema)
  return EXIT.done
}
