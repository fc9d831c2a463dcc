import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { serialise } from '../../../src/storage/serialise.ts'
import { askShell } from '../../support/ask-shell.ts'
import { shipped } from '../../support/shipped-briefings.ts'

/** The schema as printed, in the hands of a validator that knows nothing of kbrief. */
async function validator() {
  const { code, out } = await askShell(['schema'])
  expect(code).toBe(0)
  return new Ajv2020({ allErrors: true }).compile(JSON.parse(out))
}

test('the shipped dataset is valid', async () => {
  const validate = await validator()
  validate(JSON.parse(serialise(shipped.dataset)))
  expect(validate.errors ?? []).toEqual([])
})

test.each([
  ['another schema number', { schema: 2 }, '/schema'],
  ['a missing array', { claims: undefined }, ''],
  ['a claim without a text', { claims: [{ ...shipped.dataset.claims[0], text: undefined }] }, '/claims/0'],
  ['a status of its own', { claims: [{ ...shipped.dataset.claims[0], status: 'sure' }] }, '/claims/0/status'],
  [
    'a date that is no day',
    { briefings: [{ ...shipped.dataset.briefings[0], date: '17 April' }] },
    '/briefings/0/date',
  ],
  ['an id of nothing', { places: [{ id: '', name: 'Moscow', otherNames: [] }] }, '/places/0/id'],
])('%s is not', async (_, change, where) => {
  const validate = await validator()
  expect(validate(JSON.parse(JSON.stringify({ ...shipped.dataset, ...change })))).toBe(false)
  expect(validate.errors?.map(({ instancePath }) => instancePath)).toContain(where)
})

test('every part says what it is', async () => {
  const { $defs } = JSON.parse((await askShell(['schema'])).out)
  for (const part of Object.values($defs)) expect(part).toMatchObject({ description: expect.any(String) })
})
