import * as v from 'valibot'

const plain = v.record(v.string(), v.string())

/** Names that the record of the library leaves out without a word, since code may take them for parts of the object. */
const LEFT_OUT = ['constructor', 'prototype', '__proto__']

/**
 * Texts by the names of columns, whatever those are. Names that the library leaves out are checked under others, and all
 * are kept in their order.
 */
export const notesSchema: typeof plain = {
  ...plain,
  '~run'(dataset, config) {
    const given = dataset.value
    if (typeof given !== 'object' || given === null || !LEFT_OUT.some((name) => Object.hasOwn(given, name)))
      return plain['~run'](dataset, config)
    const entries = Object.entries(given)
    const renamed = entries.map(([name, text]) => [LEFT_OUT.includes(name) ? `“${name}”` : name, text])
    const read = plain['~run']({ ...dataset, value: Object.fromEntries(renamed) }, config)
    return read.typed ? { ...read, value: Object.fromEntries(entries) } : read
  },
}
