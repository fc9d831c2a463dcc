import { expect, test } from 'vitest'
import { knownFile, subjectOfFile } from '../../src/model/known-files.ts'

test.each([
  ['actors.yaml', 'actors'],
  ['Events.YML', 'events'],
  ['places-1.yaml', 'places'],
  ['actors-0012.yml', 'actors'],
])('%s is a file of %s', (name, subject) => {
  expect(subjectOfFile(name)).toBe(subject)
})

test.each([
  'actors',
  'actors.json',
  'my-actors.yaml',
  'actors-12345.yaml',
  'tables.yaml',
  'actors-x.yaml',
  'a/actors.yaml',
])('%s is no such file', (name) => {
  expect(subjectOfFile(name)).toBeUndefined()
})

test('the usual name of a file is one of them', () => {
  expect(subjectOfFile(knownFile('events'))).toBe('events')
})
