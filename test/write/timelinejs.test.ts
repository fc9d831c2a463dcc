import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eventDateWords } from '../../src/agreement/event-date.ts'
import { allows, says } from '../../src/dates/days.ts'
import type { Dataset } from '../../src/model/model.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { openPath } from '../../src/read/folder/open-path.ts'
import { toTimelineJs } from '../../src/write/timelinejs.ts'
import { runs } from '../support/runs.ts'
import { scratchFolder } from '../support/scratch-folder.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { showTimeline } from '../support/timelinejs.ts'
import { sketchWorld, worldOfClaims } from '../support/world-builder.ts'
import { isTitle, oddDataset } from './odd-dataset.ts'
import { anyWorld } from './world-arbitrary.ts'

const exported = (world: World) => toTimelineJs(world, world.dataset.events)
const slides = (world: World) => JSON.parse(exported(world).text).events

test.each([
  ['2019-04-17', { start_date: { year: 2019, month: 4, day: 17 }, display_date: '17 April 2019' }],
  ['2019-04~', { start_date: { year: 2019, month: 4 }, display_date: 'about April 2019' }],
  ['2019', { start_date: { year: 2019 }, display_date: '2019' }],
  ['2019-04-XX', { start_date: { year: 2019, month: 4 }, display_date: 'a day in April 2019' }],
  ['[..2021-07-27]', { start_date: { year: 2021, month: 7, day: 27 }, display_date: '27 July 2021 or earlier' }],
  ['2021-08-10/..', { start_date: { year: 2021, month: 8, day: 10 }, display_date: 'since 10 August 2021' }],
  [
    '2019-04-17/2019-05',
    {
      start_date: { year: 2019, month: 4, day: 17 },
      end_date: { year: 2019, month: 5 },
      display_date: '17 April to May 2019',
    },
  ],
  [
    '[2019-04-23,2019-04-24]',
    {
      start_date: { year: 2019, month: 4, day: 23 },
      end_date: { year: 2019, month: 4, day: 24 },
      display_date: '23 or 24 April 2019',
    },
  ],
  ['2019-04-17/2019-04', { start_date: { year: 2019, month: 4, day: 17 }, display_date: '17 April to April 2019' }],
])('%s says no more than is known', (when, expected) => {
  const [slide] = slides(worldOfClaims([{ when }]))
  const { unique_id: _, autolink: __, text: ___, status: ____, ...dates } = slide
  expect(dates).toEqual(expected)
})

test('what has no date is left out', () => {
  const { text, leftOut } = exported(worldOfClaims([{ text: 'x' }]))
  expect(text).toBe('')
  expect([...leftOut]).toEqual([['undated', 1]])
})

test('an event is in the group of its topic, or else of its first actor', () => {
  const claims = [{ event: 'a', when: '2019', actors: ['Kim', 'Putin'] }]
  expect(slides(sketchWorld([{ topic: 'Summits', claims }]))).toMatchObject([{ group: 'Summits' }])
  expect(slides(sketchWorld([{ claims }]))).toMatchObject([{ group: 'Kim' }])
})

test('its text tells who says what, where reports conflict, and the record', () => {
  const world = worldOfClaims(
    [
      { text: 'They meet', when: '2019-04-23', per: ['ANI', 'Yonhap'], status: 'expected' },
      { text: 'They will meet', when: '2019-04-26', per: ['TASS'], status: 'expected' },
    ],
    { events: { event: { record: { text: 'They met.', source: 'Reuters' } } } },
  )
  expect(slides(world)[0].text).toMatchInlineSnapshot(`
    {
      "headline": "They meet",
      "text": "<p><em>expected</em></p><ul><li>They meet (23 April 2019): <em>Yonhap (via ANI)</em></li><li>They will meet (26 April 2019): <em>TASS</em></li></ul><p>23 April 2019, by Yonhap (via ANI).</p><p>26 April 2019, by TASS.</p><p>Known today, per Reuters: They met.</p>",
    }
  `)
})

test('a briefing that names its report is linked, but only to the web', () => {
  const { dataset } = worldOfClaims([{ when: '2019' }])
  const linked = (url: string) => {
    const briefings = dataset.briefings.map((briefing) => ({ ...briefing, source: { url } }))
    return slides(makeWorld({ ...dataset, briefings }))[0].text.text
  }
  expect(linked('https://a.example/?b="c"&d')).toContain('<a href="https://a.example/?b=&quot;c&quot;&amp;d">')
  expect(linked('javascript:alert(1)')).not.toContain('<a')
})

test('TimelineJS shows the shipped briefings', async () => {
  const { text } = exported(shippedWorld)
  const seen = await showTimeline(text)
  expect(seen.errors).toEqual([])
  expect(seen.slides.get('event-kim-putin-summit')).toMatchObject({
    headline: shippedWorld.events.get('kim-putin-summit')?.title,
    date: expect.stringMatching(/^23 or 24, or (?:about )?26 April 2019 ≠$/),
  })
  expect(seen.groups.toSorted()).toEqual(['Envoys in Seoul', 'Kim–Putin summit'])
})

test('what is exported for TimelineJS comes back: dates, titles and how sure it is', async () => {
  const file = join(scratchFolder(), 'timeline.json')
  const told = ({ events }: Dataset) =>
    events
      .flatMap(({ when, title, status, fixed, readings }) =>
        // Where reports differ there is one date for each of them, and a timeline has one.
        when === undefined || (readings && !fixed)
          ? []
          : JSON.stringify([says(when), allows(when), when.uncertain, status, title]),
      )
      .toSorted()
  const comesBack = async (world: World) => {
    writeFileSync(file, exported(world).text)
    const { dataset } = await openPath(file)
    expect(told(dataset)).toEqual(expect.arrayContaining(told(world.dataset)))
    expect(dataset.events).toHaveLength(world.dataset.events.filter(({ when }) => when !== undefined).length)
  }
  await comesBack(shippedWorld)
  await fc.assert(
    fc.asyncProperty(oddDataset, async (dataset) => {
      const world = makeWorld(dataset)
      // A title that is a number, an address, “null” or “-” is none in any table.
      fc.pre(exported(world).text !== '' && dataset.events.every(({ title }) => isTitle(title)))
      await comesBack(world)
    }),
    runs(40),
  )
})

test('whatever the text: TimelineJS shows just that, and nothing in it becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, async (world) => {
      const { text } = exported(world)
      fc.pre(text !== '')
      const seen = await showTimeline(text)
      expect(seen.errors).toEqual([])
      const dated = world.dataset.events.filter(({ when }) => when !== undefined)
      expect([...seen.slides.keys()].toSorted()).toEqual(dated.map(({ id }) => `event-${id}`).toSorted())
      for (const event of dated) {
        const slide = seen.slides.get(`event-${event.id}`)
        expect(slide?.headline).toBe(event.title)
        expect(slide?.date).toBe(event.when && eventDateWords(event))
        for (const id of event.claims) expect(slide?.body.textContent).toContain(world.claims.get(id)?.text)
        const tags = [...(slide?.body.querySelectorAll('*') ?? [])].map(({ tagName }) => tagName)
        expect(new Set(['P', 'EM', 'UL', 'LI', ...tags])).toEqual(new Set(['P', 'EM', 'UL', 'LI']))
      }
      expect(seen.page.querySelectorAll('img, script, iframe, [onerror], [onclick]').length).toBe(0)
      const topics = world.dataset.briefings.map(({ topic }) => topic)
      const actors = world.dataset.actors.map(({ name }) => name)
      expect(['', ...topics, ...actors]).toEqual(expect.arrayContaining([...seen.groups]))
    }),
    runs(40),
  )
})
