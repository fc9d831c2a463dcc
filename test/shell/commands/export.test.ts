import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Dataset } from '../../../src/model/model.ts'
import { EXPORTERS } from '../../../src/write/exporters.ts'
import { askShell } from '../../support/ask-shell.ts'
import { compile } from '../../support/compile.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { shipped } from '../../support/shipped-briefings.ts'

test('to standard output, with what is left out counted by reason beside it', async () => {
  const { code, out, err } = await askShell(['export', 'ics', '--topic', 'envoys'])
  expect(code).toBe(0)
  expect(out).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(err).toMatchInlineSnapshot(`
    "kbrief: 13 events left out: 11 never reported as ahead, 2 undated.
    "
  `)
})

test('into a file, whole', async () => {
  const file = join(scratchFolder(), 'timeline.json')
  expect(await askShell(['export', 'timelinejs', '-o', file])).toMatchObject({ code: 0, out: '' })
  expect(JSON.parse(readFileSync(file, 'utf8')).events).toHaveLength(
    shipped.dataset.events.filter(({ when }) => when !== undefined).length,
  )
})

test('the filters of the timeline choose', async () => {
  const rows = async (...filters: string[]) =>
    (await askShell(['export', 'csv', ...filters])).out.split('\r\n').length - 2
  expect(await rows()).toBe(shipped.dataset.claims.length)
  const ofBiegun = shipped.dataset.events.filter(({ actors }) => actors.includes('stephen-biegun'))
  expect(await rows('--actor', 'biegun')).toBe(ofBiegun.flatMap(({ claims }) => claims).length)
  expect(await rows('--as-of', '2019-04-17')).toBeLessThan(shipped.dataset.claims.length)
})

test('one event by its name, and none where several fit or none does', async () => {
  const { code, out } = await askShell(['export', 'csv', '--event', 'kim-putin-summit'])
  expect(code).toBe(0)
  const claims = shipped.dataset.events.find(({ id }) => id === 'kim-putin-summit')?.claims ?? []
  expect(out.split('\r\n')).toHaveLength(claims.length + 2)
  expect(await askShell(['export', 'csv', '--event', 'zzzzqq'])).toMatchObject({ code: 1, out: '' })
})

test('a page says what was asked for, and as of which day', async () => {
  const { code, out } = await askShell(['export', 'html', '--actor', 'biegun', '--as-of', '2019-04-18'])
  expect(code).toBe(0)
  expect(out).toMatch(/^<!doctype html>/)
  expect(out).toContain('<p>As of 18 April 2019: only what had certainly been reported by that day.')
  expect(out).toContain('<p>Only events of: Stephen Biegun.</p>')
  expect(out).toMatch(/<p>Left out: \d+ of \d+ events, /)
})

test('nothing left to export: exit 1, no file', async () => {
  const folder = scratchFolder()
  const file = join(folder, 'none.ics')
  const { code, out, err } = await askShell(['export', 'ics', '--from', '3000', '--certainly', '-o', file])
  expect({ code, out, err }).toEqual({ code: 1, out: '', err: 'kbrief: nothing to export.\n' })
  expect(readdirSync(folder)).toEqual([])
})

test.each([[[]], [['xml']], [['ics', 'csv']], [['constructor']]])('%j is no format', async (words) => {
  const { code, err } = await askShell(['export', ...words])
  expect(code).toBe(2)
  expect(err).toMatch(/^kbrief: Export to which format\? Type: kbrief export timelinejs, ics, csv\b.* or html\n$/)
})

const bare = (dataset: Dataset) => ({ ...dataset, claims: dataset.claims.map(({ line: _, ...claim }) => claim) })

test('Markdown into a folder, which compiles to the same dataset', async () => {
  const folder = join(scratchFolder(), 'new', 'folder')
  expect(await askShell(['export', 'markdown', '-o', folder])).toEqual({ code: 0, out: '', err: '' })
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  expect(bare(compile(files).dataset)).toEqual(bare(shipped.dataset))
})

test('Markdown is written over nobody’s briefings', async () => {
  const folder = scratchFolder()
  writeFileSync(join(folder, 'actors.yaml'), 'mine')
  const { code, err } = await askShell(['export', 'markdown', '-o', folder])
  expect(code).toBe(2)
  expect(err).toContain('actors.yaml is already there, and is left as it is: --force writes over it')
  expect(readdirSync(folder)).toEqual(['actors.yaml'])
})

test('one briefing is printed as it is, several one after the other, and several are no one file', async () => {
  const one = await askShell(['export', 'markdown', '--actor', 'Noh Kyu-duk'])
  expect(one.out).toMatch(/^---\n/)
  expect(one.err).toBe('kbrief: -o FOLDER writes each of 4 files by itself.\n')
  expect(compile([{ name: 'a.md', text: one.out }]).dataset.claims.length).toBeGreaterThan(0)
  const all = await askShell(['export', 'markdown'])
  expect(all.out.match(/^<!-- .*\.md -->$/gm)).toHaveLength(5)
  const file = await askShell(['export', 'markdown', '-o', join(scratchFolder(), 'all.md')])
  expect(file).toMatchObject({ code: 2, err: 'kbrief: 5 briefings are as many files: type -o FOLDER\n' })
})

test('an id that leads out of the folder names no file', async () => {
  const folder = scratchFolder()
  const dataset = join(folder, 'bad.json')
  const [briefing] = shipped.dataset.briefings
  const bad = { ...shipped.dataset, events: [], claims: [], briefings: [{ ...briefing, id: '../out', sections: [] }] }
  writeFileSync(dataset, JSON.stringify(bad))
  const { code, err } = await askShell(['export', 'markdown', '--data', dataset, '-o', join(folder, 'in')])
  expect(code).toBe(2)
  expect(err).toContain('its id makes no name for a file')
  expect(readdirSync(folder)).toEqual(['bad.json'])
})

test('help and completions name every format, and what it holds', async () => {
  const [help, fish] = await Promise.all([askShell(['export', '--help']), askShell(['completion', 'fish'])])
  for (const exporter of EXPORTERS) {
    expect(help.out).toMatch(new RegExp(`^  ${exporter.name} +${exporter.help.replace(/[()]/g, '\\$&')}$`, 'm'))
    expect(fish.out).toMatch(new RegExp(`seen_subcommand_from export' -f -a '.*\\b${exporter.name}\\b`))
    expect((await askShell(['export', exporter.name, '--out', join(scratchFolder(), 'made')])).code).toBe(0)
  }
})
