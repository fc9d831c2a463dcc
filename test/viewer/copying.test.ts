import { expect, test } from 'vitest'
import { makeWorld } from '../../src/model/world.ts'
import { plainText } from '../../src/text/styled.ts'
import { contentOf } from '../../src/viewer/content.ts'
import { frameOf } from '../../src/viewer/frame-of.ts'
import type { Library } from '../../src/viewer/library.ts'
import { showAddress } from '../../src/viewer/open-links.ts'
import type { Route } from '../../src/viewer/route.ts'
import { START } from '../../src/viewer/scroll.ts'
import { currentRoute, pushPage, type State } from '../../src/viewer/state.ts'
import { compile } from '../support/compile.ts'
import { at, library, opened, press, trail, waited } from '../support/reader.ts'
import { ABC, KOREA_HERALD, nthClaim } from '../support/shipped-briefings.ts'

const start = opened()
const rows = (state: State, from: Library = library): string[] => {
  const content = contentOf(from, state, currentRoute(state))
  return content.draw(0, content.length).map((line) => plainText(line).trim())
}

test('y copies what is under the cursor, in every list and on every page', () => {
  const briefing = at(start, 'briefing', ABC)
  const claim = nthClaim(ABC, 1)
  expect(press(briefing, 'y').effect).toEqual({ kind: 'copy', subject: { kind: 'claim', id: claim }, form: 'plain' })
  expect(press(start, 'y').effect).toMatchObject({ subject: { kind: 'briefing' } })
  expect(press(start, '<tab>y').effect).toMatchObject({ subject: { kind: 'actor' } })
  expect(press(start, 'ty').effect).toMatchObject({ subject: { kind: 'event' } })
})

test('Y copies the page on top, and from a list the page of what is selected', () => {
  const event = at(start, 'event', 'kim-putin-summit')
  expect(press(event, 'jY').effect).toEqual({
    kind: 'copy',
    subject: { kind: 'event', id: 'kim-putin-summit' },
    form: 'page',
  })
  expect(press(start, 'tY').effect).toMatchObject({ subject: { kind: 'event' }, form: 'page' })
  expect(press(start, '?Y').notice).toBe('There is nothing here to copy')
})

test('Y copies the pages that the palette opens: a source, a thread, what is ahead and what changed', () => {
  const page = (route: Route): unknown => press(pushPage(start, route), 'jY').effect
  const copied = (kind: string, id: string) => ({ kind: 'copy', subject: { kind, id }, form: 'page' })
  expect(page({ page: 'source', id: 'yonhap', ...START })).toEqual(copied('source', 'yonhap'))
  expect(page({ page: 'thread', id: 'sanctions', ...START })).toEqual(copied('thread', 'sanctions'))
  expect(press(pushPage({ ...start, today: '2019-04-22' }, { page: 'ahead', ...START }), 'Y').effect).toEqual(
    copied('ahead', '2019-04-22'),
  )
  const days = { from: '2019-04-17', to: '2019-04-22' }
  expect(page({ page: 'diff', ...days, ...START })).toEqual(copied('diff', '2019-04-17/2019-04-22'))
  expect(press(pushPage(start, { page: 'sources', ...START }), 'jy').effect).toMatchObject({
    subject: { kind: 'source' },
    form: 'plain',
  })
})

test('C offers the forms that there are, and what is typed narrows them', () => {
  const offered = press(at(start, 'briefing', ABC), 'C')
  expect(rows(offered).map((row) => row.split(/ {2,}/)[0])).toEqual(['Plain text', 'Markdown', 'BibTeX', 'CSL-JSON'])
  expect(press(offered, 'csl<enter>').effect).toMatchObject({ kind: 'copy', form: 'csl-json' })
  expect(trail(press(offered, 'csl<enter>'))).toBe(trail(at(start, 'briefing', ABC)))
  expect(rows(press(start, '<tab>C')).map((row) => row.split(/ {2,}/)[0])).toEqual(['Plain text', 'Markdown'])
})

test('u opens the one address that there is, and of several asks which', () => {
  const url = 'https://www.koreaherald.com/view.php?ud=20210822000162'
  expect(press(at(start, 'briefing', KOREA_HERALD), 'u').effect).toEqual({ kind: 'open', url })
  expect(press(at(start, 'briefing', ABC), 'u').notice).toBe('No web address is given for this')
  const { dataset, problems } = compile([
    {
      name: '2031-05-14-a.md',
      text: '---\nsource:\n  url: https://post.example/a\n---\n# A\n\n- They met [here](https://more.example/b)\n- They left [x](javascript:alert)\n',
    },
  ])
  const here: Library = { world: makeWorld(dataset), problems }
  const page = at(start, 'briefing', '2031-05-14-a')
  const asked = press(page, 'u', here)
  expect(rows(asked, here)).toEqual([
    expect.stringContaining('https://more.example/b'),
    expect.stringContaining('https://post.example/a'),
  ])
  expect(press(asked, '<down><enter>', here).effect).toEqual({ kind: 'open', url: 'https://post.example/a' })
  expect(press(page, 'ju', here).effect).toEqual({ kind: 'open', url: 'https://post.example/a' })
})

test('in search Alt and the letter do the same to the hit', () => {
  const found = waited(press(start, 'spreliminary'))
  expect(press(found, '<alt-y>').effect).toMatchObject({ kind: 'copy', form: 'plain' })
  expect(press(found, 'y').effect).toBeUndefined()
  expect(press(found, '<alt-e>').notice).toContain('Compiled data is no file to edit')
})

test('an address that nothing here opens is shown whole, and leads to itself', () => {
  const url = 'https://post.example/a/long/address/of/some/report/that/takes/several/lines'
  const state = showAddress(opened({ columns: 40, rows: 12 }), url)
  const lines = frameOf(library, state)
    .body.lines.flat()
    .filter(({ href }) => href !== undefined)
  expect(lines.map(({ text }) => text).join('')).toBe(url)
  expect(new Set(lines.map(({ href }) => href))).toEqual(new Set([url]))
  expect(trail(press(state, '<escape>'))).toBe(trail(opened({ columns: 40, rows: 12 })))
})

test('a notice that has no room in the bottom line begins in the line above it', () => {
  const notice = 'Copied the claim with its citation, 289 characters, by xclip and the terminal'
  const footer = (columns: number): string[] =>
    frameOf(library, { ...opened({ columns, rows: 24 }), notice })
      .footer.slice(-2)
      .map((line) => plainText(line).trim())
  expect(footer(80)[0]).toBe(notice)
  expect(footer(40).join(' ')).toContain('289 characters, by xclip and the')
  expect(footer(120)[1]).toContain(notice)
})
