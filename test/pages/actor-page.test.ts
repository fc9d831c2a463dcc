import { expect, test } from 'vitest'
import { activity } from '../../src/history/activity.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { actorPage } from '../../src/pages/actor-page.ts'
import { flowing, linesOf, stopsOf, textOf } from '../support/page-text.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchDataset, sketchWorld } from '../support/world-builder.ts'

const page = (id: string, width = 100, world: World = shippedWorld) =>
  actorPage(world, world.actors.get(id) ?? expect.fail(`no actor ${id}`), width)

/** What they did, what lies ahead, what is denied: the order of a page. */
const STATUSES = [['happened'], ['announced', 'expected', 'possible', 'opinion'], ['denied']]

/** The headings of a page: lines at the margin after an empty one. */
const headings = (id: string): string[] => {
  const lines = linesOf(page(id))
  return lines.filter((line, at) => lines[at - 1] === '' && /^\S/.test(line))
}

test('it begins with name, kind and country, every other name, and who they are', () => {
  const said = flowing(page('kim-jong-un'))
  expect(said).toMatch(/^Kim Jong Un person · PRK · \d+ events · \d+ claims also .*김정은.*Ким Чен Ын/)
  expect(said).toContain(shippedWorld.actors.get('kim-jong-un')?.summary)
})

test('a name that differs from another in capitals only is said once', () => {
  const actor = shippedWorld.actors.get('kim-jong-un') ?? expect.fail('no actor')
  const otherNames = ['KIM JONG UN', 'Kim Jong-un', 'Kim Jong-Un', '김정은'].map((text) => ({ text }))
  expect(linesOf(actorPage(shippedWorld, { ...actor, otherNames }, 100))[2]).toBe('also Kim Jong-un, 김정은')
})

test('roles have their years, and the report they rest on', () => {
  const said = textOf(page('donald-trump'))
  expect(said).toMatch(/2019 +President of the United States/)
  expect(said).toMatch(/2021 +former President of the United States/)
})

test('what reports say differently of a post is marked', () => {
  expect(flowing(page('kim-chang-son'))).toMatch(
    /≠ Reports conflict · 1 post .*chief of staff.*State Affairs Commission/,
  )
  expect(linesOf(page('kim-chang-son')).filter((line) => line.includes(' ≠'))).toHaveLength(2)
})

test('what they did, said, and what was said of them stand apart, with their numbers', () => {
  const found = activity(shippedWorld, 'kim-jong-un')
  expect(headings('kim-jong-un')).toEqual(
    expect.arrayContaining([
      'Roles',
      `Did · ${found.did.filter(({ status }) => status === 'happened').length} events`,
      `Said · ${found.said.length} claims`,
      `Said of them · ${found.saidOf.length} claims`,
      'With whom',
      'Active',
    ]),
  )
})

test('what is announced, expected, possible or denied of them is not said to be what they did', () => {
  const events = ['happened', 'announced', 'expected', 'possible', 'denied'] as const
  const world = (...statuses: (typeof events)[number][]) =>
    sketchWorld([
      {
        claims: statuses.map((status) => ({
          event: status,
          text: `Kim ${status}`,
          when: '2024',
          actors: ['Kim'],
          status,
        })),
      },
    ])
  const said = (...statuses: (typeof events)[number][]) =>
    linesOf(page('kim', 80, world(...statuses)))
      .slice(3)
      .map((line) => line.trim())
  expect(said('happened', 'announced', 'denied')).toEqual([
    'Did · 1 event',
    '2024  ● Kim happened',
    '',
    'Announced · 1 event',
    '2024  ◌ Kim announced',
    '',
    'Denied of them · 1 event',
    '2024  ○ Kim denied',
  ])
  expect(said('possible', 'expected')[0]).toBe('Expected or possible · 2 events')
  expect(said('possible', 'expected', 'announced')[0]).toBe('Announced, expected or possible · 3 events')
})

test('what they said stands in the words of the claim, with who tells it and without their name', () => {
  const claims = [{ text: 'Ada Berg wants a ferry', actors: ['Ada Berg'], per: ['Post', 'Coast Agency', 'Ada Berg'] }]
  const world = sketchWorld([{ outlet: 'Post', claims }])
  const lines = linesOf(page('ada-berg', 60, world))
  const said = lines.slice(lines.indexOf('Said · 1 claim') + 1)
  expect(said[0]).toMatch(/^● Ada Berg wants a ferry {2,}Post ‹ Coast Agency$/)
})

test('the dates of a section stand in one column', () => {
  const world = sketchWorld([
    {
      claims: [
        { event: 'a', text: 'Kim, long ago', when: '2019', actors: ['Kim'] },
        { event: 'b', text: 'Kim, later', when: '[2024-05-01..2024-05-17]', actors: ['Kim'] },
      ],
    },
  ])
  const rows = linesOf(page('kim', 80, world)).filter((line) => /long ago|later/.test(line))
  expect(rows.map((row) => row.search(/[●◌]/u))).toEqual(Array(2).fill('  1‥17 May 2024  '.length))
})

test('a role that several reports give is one line with all of them', () => {
  const roles = linesOf(page('stephen-biegun')).filter((line) => line.includes('special representative'))
  expect(roles).toEqual(['  2019  US special representative for North Korea  ANI, ABC News'])
})

test('two titles of one post are no conflict', () => {
  expect(textOf(page('stephen-biegun'))).not.toContain('≠')
})

test('one event and one claim are said in the singular, and what there is none of is not said', () => {
  expect(headings('air-koryo')).toContain('Expected · 1 event')
  expect(headings('air-koryo').some((heading) => heading.startsWith('Said'))).toBe(false)
  expect(headings('asia-times')).toContain('Said · 2 claims')
  expect(headings('un-panel-of-experts')).toContain('Said · 1 claim')
  for (const { id } of shippedWorld.dataset.actors)
    expect(textOf(page(id))).not.toMatch(/\b1 (events|claims|origins)\b/)
})

test.each([37, 60, 100])(
  'at width %i every event, claim and companion is a stop that says what it leads to',
  (width) => {
    for (const { id } of shippedWorld.dataset.actors) {
      const { did, involved, said, saidOf, withWhom, conflicts } = activity(shippedWorld, id)
      const stops = stopsOf(page(id, width)).filter(({ target }) => target.kind !== 'source')
      expect(stops.map(({ target }) => target.id)).toEqual([
        ...STATUSES.flatMap((some) => did.filter(({ status }) => some.includes(status))).map((event) => event.id),
        ...involved.map((event) => event.id),
        ...said.map((claim) => claim.id),
        ...saidOf.map((claim) => claim.id),
        ...conflicts.map((event) => event.id),
        ...withWhom.map(({ actor }) => actor),
      ])
      for (const { target, lines } of stops) {
        const shown = lines
          .join(' ')
          .replace(/\s+/g, ' ')
          .replace(/ (?:≠ )?→ \d+ reports?/gu, '')
        const { events, claims } = shippedWorld
        expect(shown).toContain(events.get(target.id)?.title ?? claims.get(target.id)?.text ?? '')
      }
    }
  },
)

test('when they are active is said in the words of the dates, never with a day that nobody gave', () => {
  const line = linesOf(page('stephen-biegun')).at(-1)
  expect(line).toMatch(/^ {2}Oct 2018 [·▁▂▃▄▅▆▇█]+ 17–18 Apr 2019$/u)
})

test('who has acted once, or on one day only, has no strip of it', () => {
  expect(headings('air-koryo')).not.toContain('Active')
})

test('an actor of whom nothing is known is a page all the same', () => {
  const { actors, ...rest } = sketchDataset([{ claims: [] }])
  const world = makeWorld({ ...rest, actors: [...actors, { id: 'nobody', name: 'Nobody', roles: [], otherNames: [] }] })
  expect(linesOf(page('nobody', 80, world))).toEqual(['Nobody', '0 events · 0 claims'])
})

test('who publishes a report or speaks in a claim has a page as a source, by the body they speak for; others have none', () => {
  const sourceOf = (id: string): readonly string[] =>
    stopsOf(page(id)).flatMap(({ target }) => (target.kind === 'source' ? [target.id] : []))
  expect(sourceOf('abc-news')).toEqual(['abc-news'])
  expect(sourceOf('yonhap')).toEqual(['yonhap'])
  expect(sourceOf('dmitry-peskov')).toEqual(['kremlin'])
  expect(sourceOf('kim-jong-il')).toEqual([])
})
