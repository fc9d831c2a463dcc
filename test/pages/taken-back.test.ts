import { expect, test } from 'vitest'
import { briefingPage } from '../../src/pages/briefing-page.ts'
import { claimPage } from '../../src/pages/claim-page.ts'
import { eventPage } from '../../src/pages/event-page.ts'
import type { Page } from '../../src/pages/page.ts'
import { timelineList } from '../../src/pages/timeline-list.ts'
import type { Line } from '../../src/text/line.ts'
import { paint } from '../../src/text/paint.ts'
import { plainText } from '../../src/text/styled.ts'
import { sketchWorld } from '../support/world-builder.ts'

const world = sketchWorld([
  {
    id: 'first',
    outlet: 'Daily Post',
    date: '2031-05-14',
    retracted: '2031-05-20',
    claims: [
      { id: 'dated', event: 'sailing', text: 'The ferry sails', when: '2031-05-24' },
      { id: 'undated', event: 'sailing', text: 'The ferry is full' },
    ],
  },
  {
    id: 'second',
    outlet: 'Coast Herald',
    date: '2031-05-16',
    claims: [{ id: 'other', event: 'sailing', text: 'The ferry leaves', when: '2031-05-25' }],
  },
])
const claim = world.claims.get('dated') ?? expect.fail('no claim')
const event = world.events.get('sailing') ?? expect.fail('no event')
const briefings = ['first', 'second'].map((id) => world.briefings.get(id) ?? expect.fail('no briefing'))

const struck = ({ lines }: Page): string[] =>
  lines
    .flatMap((line) => line.flatMap(({ text, role }) => (role === 'struck' ? text : [])))
    .filter((text) => text.trim())

test('on a briefing what was taken back is struck, under × and in a word, and nothing else is', () => {
  const [first, second] = briefings.map((briefing) => briefingPage(world, briefing, 80))
  expect(struck(first ?? expect.fail())).toEqual(['The ferry sails', 'The ferry is full'])
  expect(first?.lines.map(plainText).filter((line) => line.startsWith('×'))).toHaveLength(2)
  expect(first?.lines.map(plainText).join(' ')).toMatch(/The ferry sails\s.*retracted.*The ferry is full\s.*retracted/)
  expect(struck(second ?? expect.fail())).toEqual([])
  expect(second?.lines.map(plainText).join('')).not.toMatch(/×|retracted/)
})

test.each([48, 80, 120])('on an event its date or words are struck, and it says so, at %d cells', (width) => {
  for (const folded of [true, false]) {
    const page = eventPage(world, event, width, { folded })
    const lines = page.lines.map(plainText)
    expect(struck(page)).toEqual([expect.stringMatching(/^24(?: May 2031)?$/), 'The ferry is full'])
    expect(lines.filter((line) => line.startsWith('×'))).toHaveLength(2)
    expect(lines.join('\n').match(/retracted/g)?.length).toBeGreaterThanOrEqual(2)
  }
})

test('on its own page its words are struck under ×', () => {
  const page = claimPage(world, claim, 80)
  expect(struck(page)).toEqual(['The ferry sails'])
  expect(plainText(page.lines[0] ?? [])).toBe('× The ferry sails')
  expect(page.lines.map(plainText).join(' ')).toContain('retracted')
})

test('struck is SGR 9, with colour and without; in bare text and in ASCII the sign and the word are left', () => {
  const line: Line = [
    { text: '× ', role: 'warning' },
    { text: 'The ferry sails', role: 'struck' },
  ]
  for (const looks of ['colour', 'plain'] as const) {
    expect(paint(line, { looks, ascii: false })).toContain('\x1b[9mThe ferry sails\x1b[0m')
  }
  expect(paint(line, { looks: 'none', ascii: true })).toBe('x The ferry sails')
})

test('an event of which nothing is left is told as taken back, by no origin, and one of which something is by that', () => {
  const gone = sketchWorld([
    {
      id: 'first',
      outlet: 'Daily Post',
      date: '2031-05-14',
      retracted: '2031-05-20',
      claims: [
        { event: 'arrival', text: 'The ferry arrives' },
        { event: 'storm', text: 'A storm comes', per: ['Daily Post', 'Weather Office'] },
      ],
    },
    {
      id: 'second',
      outlet: 'Coast Herald',
      date: '2031-05-16',
      claims: [{ event: 'storm', text: 'The storm comes', per: ['Coast Herald', 'Harbour Master'] }],
    },
  ])
  const pageOf = (id: string): string =>
    eventPage(gone, gone.events.get(id) ?? expect.fail(), 100)
      .lines.map(plainText)
      .join('\n')
  expect(pageOf('arrival')).toMatch(/taken back · 1 claim · no origin that stands/)
  expect(pageOf('storm')).toMatch(/happened · 2 claims · 1 named origin/)
  const rows = timelineList(gone, gone.dataset.events, 100, undefined)
  const text = Array.from({ length: rows.length }, (_, at) => rows.text(at)).join('\n')
  expect(text).toMatch(/× The ferry arrives/)
  expect(text).toMatch(/● A storm comes.*Harbour Master/)
})
