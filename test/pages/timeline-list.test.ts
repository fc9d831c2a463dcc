import { expect, test } from 'vitest'
import { agree, inConflict } from '../../src/agreement/agree.ts'
import { groups } from '../../src/history/groups.ts'
import { rowDate } from '../../src/pages/timeline-columns.ts'
import { timelineList } from '../../src/pages/timeline-list.ts'
import { lineWidth, plainText } from '../../src/text/styled.ts'
import { linesOf, stopsOf } from '../support/page-text.ts'
import { eventOf, shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld } from '../support/world-builder.ts'

const { events } = shippedWorld.dataset
const list = (width = 117, marked?: string) => timelineList(shippedWorld, events, width, marked)
const view = (first: number, end: number, width = 117): string[] =>
  list(width)
    .draw(first, end)
    .map((line) => plainText(line).trimEnd())
const row = (id: string, width = 117, marked?: string): string =>
  stopsOf(list(width, marked)).find(({ target }) => target.id === id)?.lines[0] ?? ''

test('every event is one row, in order, under the header of its year and month', () => {
  const lines = linesOf(list())
  expect(list().stops.map(({ target }) => target.id)).toEqual(events.map(({ id }) => id))
  for (const { label, start } of groups(events)) {
    const first = list().stops[start]?.line ?? 0
    expect(lines[first - 1]?.startsWith(label)).toBe(true)
  }
})

test('a row says its date, its mark, its title, the day of its record, whether reports conflict, and its origins', () => {
  expect(row('kim-putin-summit')).toMatch(/^23\/24 or (?:~)?26 +◌ Putin and Kim meet +◆ 25 ≠ +3 \+ 3 origins/)
  expect(row('cho-titov')).toMatch(/^15 Mon +● Cho Hyun and Titov meet +◆ +ANI/)
  expect(row('biegun-moscow')).toMatch(/^17–18 +◐ Biegun is in Moscow +1 \+ 1 origins/)
  expect(row('three-way-meeting')).toMatch(/◌ US, Russian/)
})

test.each([37, 60, 77, 95, 96, 117, 200])(
  'at width %i signs stand in one column beside the dates, of which a rare long one is cut, and ≠ only where there is a conflict',
  (width) => {
    const signs = new Set<number>()
    for (const event of events) {
      const shown = row(event.id, width)
      expect(shown.includes('≠')).toBe(inConflict(shippedWorld, event))
      signs.add(shown.search(/[●◐◌○◇]/u))
      const date = rowDate(event)
      const [said = ''] = shown.split(/ {2,}/)
      expect(said === date || (said.endsWith('…') && date.startsWith(said.slice(0, -1).trimEnd()))).toBe(true)
    }
    expect(signs.size).toBe(1)
  },
)

test('of the shipped dates few are cut, and none where there is much room', () => {
  const cut = (width: number): number =>
    events.filter(({ id }) => row(id, width).split(/ {2,}/)[0]?.endsWith('…')).length
  expect(cut(77)).toBeLessThanOrEqual(2)
  expect(cut(200)).toBe(0)
})

test('one origin is named, several are counted', () => {
  for (const event of events) {
    const { counted } = agree(shippedWorld, event).origins
    const [only, ...others] = counted
    const named = counted.filter((origin) => origin.named).length
    const several = named === counted.length ? `${named} origins` : `${named} + ${counted.length - named}`
    expect(row(event.id)).toContain(others.length === 0 ? (only?.name.slice(0, 10) ?? '') : several)
  }
})

test('the header of the group in view is pinned on top', () => {
  const april = list().stops[events.findIndex(({ id }) => id === 'kim-putin-summit')]?.line ?? 0
  expect(view(april, april + 5)[0]).toMatch(/^April 2019/)
  expect(view(april - 3, april + 5)[0]).toMatch(/^April 2019/)
  expect(view(0, 5)[0]).toMatch(/^2011/)
})

test('where the group in view has no row left, no header stands over nothing', () => {
  const lines = linesOf(list(70))
  const gap = lines.indexOf('')
  expect(view(gap, gap + 3, 70)).toEqual(['', lines[gap + 1], lines[gap + 2]])
  for (let first = 0; first < lines.length - 2; first++) {
    const [header, below] = view(first, first + 10, 70)
    expect({ first, header: header !== '', below: below !== '' }).not.toEqual({ first, header: true, below: false })
  }
})

test('whatever part is drawn, the rows in it are those of the whole but for the strips', () => {
  const whole = linesOf(list(70))
  for (let first = 0; first < whole.length; first += 3) {
    const end = Math.min(first + 10, whole.length)
    expect(view(first, end, 70).slice(1)).toEqual(whole.slice(first + 1, end))
  }
})

test.each([77, 96, 100, 117, 150, 200, 240])(
  'at width %i every strip is as wide as its axis, to the right edge',
  (width) => {
    for (const first of [0, 10, 30]) {
      const lines = list(width).draw(first, first + 25)
      const ticks = lines[0] ?? []
      expect(lineWidth(ticks)).toBe(width)
      for (const line of lines.slice(1)) if (line.length > 1) expect(lineWidth(line)).toBe(width)
    }
  },
)

test('the axis zooms with the rows in view', () => {
  const at = list().stops[events.findIndex(({ id }) => id === 'cho-titov')]?.line ?? 0
  expect(view(0, 6)[0]).toMatch(/2010|2011/)
  expect(view(at, at + 10)[0]).toMatch(/Apr/)
})

test('in a terminal of 80 columns the strip stands in place of the origins, below that there is none', () => {
  expect(linesOf(list(73)).join('')).not.toMatch(/[░▒▓▬▪┄]/u)
  expect(linesOf(list(77)).join('')).toMatch(/[░▒▓▬▪┄]/u)
  expect(row('cho-titov', 73)).toContain('ANI')
  expect(row('cho-titov', 77)).not.toContain('ANI')
  expect(row('cho-titov', 96)).toContain('ANI')
})

test.each([37, 77, 117])('at width %i days are counted from a marked event, whole numbers never cut', (width) => {
  expect(row('hanoi-summit', width, 'hanoi-summit')).toMatch(/marked/)
  expect(row('cho-titov', width, 'hanoi-summit')).toMatch(/\+46…\+53 d\b/)
  expect(row('biegun-october-visit', 77, 'hanoi-summit')).toMatch(/-150…-113 d\b/)
  expect(row('un-panel-ship-transfers', width, 'hanoi-summit')).not.toMatch(/ d\b.*…/)
})

test('where the days between have no room, years are counted', () => {
  const [first = '', last = ''] = [events[0]?.id, events.findLast(({ when }) => when)?.id]
  expect(row(last, 77, first)).toMatch(/\+35\d\d…\+38\d\d d\b/)
  expect(row(last, 37, first)).toMatch(/\+9…\+11 y$/)
})

test('days from an event without a date cannot be counted', () => {
  for (const { id } of events) expect(row(id, 117, 'three-way-meeting')).not.toMatch(/\d d\b/)
})

test('no events are no lines', () => {
  const none = timelineList(sketchWorld([]), [], 100, undefined)
  expect(none).toMatchObject({ length: 0, stops: [] })
  expect(none.draw(0, 10)).toEqual([])
})

test('the summit is drawn darkest where most claims agree', () => {
  expect(eventOf('kim-putin-summit').claims.length).toBeGreaterThan(5)
  const at = list().stops[events.findIndex(({ id }) => id === 'kim-putin-summit')]?.line ?? 0
  const line = view(at - 5, at + 3).find((each) => each.includes('Putin and Kim meet')) ?? ''
  expect(line).toMatch(/[▒▓]/u)
})

test.each([40, 77, 96, 117, 200])('at width %i the words of a line are those of its row as it is drawn', (width) => {
  const timeline = list(width, 'kim-putin-summit')
  for (let line = 1; line < timeline.length; line++) {
    const [, drawn = []] = timeline.draw(line - 1, line + 1)
    expect(plainText(drawn).startsWith(timeline.text(line))).toBe(true)
    const rest = plainText(drawn).slice(timeline.text(line).length)
    expect(rest).not.toMatch(/[a-z]/i)
  }
})
