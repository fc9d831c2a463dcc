import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'
import { ANI, ARAB_NEWS, KOREA_HERALD, shipped } from '../support/shipped-briefings.ts'

/** Beside an answer as of a day. */
const PERHAPS = /^kbrief: \d more perhaps by then: .*\n/

/** What a command answers as JSON; it must have found something and said nothing else. */
// biome-ignore lint/suspicious/noExplicitAny: the shapes are what is tested here
async function json(...argv: string[]): Promise<any> {
  const { code, out, err } = await askShell([...argv, '--json'])
  expect({ code, err: err.replace(PERHAPS, '') }).toEqual({ code: 0, err: '' })
  expect(out.endsWith('\n')).toBe(true)
  return JSON.parse(out)
}

const keysOf = (value: object): string[] => Object.keys(value).sort()

test('list: each briefing with its source by name and the number of its claims', async () => {
  const briefings = await json('list')
  expect(briefings).toHaveLength(5)
  expect(briefings.map((each: object) => keysOf(each))).toEqual(
    Array(5).fill(['bottomLine', 'claims', 'date', 'id', 'source', 'title', 'topic']),
  )
  expect(briefings.find(({ id }: { id: string }) => id === ANI)).toMatchObject({
    title: 'Biegun goes to Moscow while Kim and Putin prepare to meet',
    date: '2019-04-17',
    topic: 'Kim–Putin summit',
    source: { outlet: 'ANI', dateline: 'Washington', published: { min: '2019-04-16', max: '2019-04-17' } },
    claims: 17,
  })
})

test('show: the briefing with its claims in full, in their order', async () => {
  const briefing = await json('show', ANI)
  expect(briefing).toMatchObject({ id: ANI, source: { outlet: 'ANI' } })
  expect(briefing.claims).toHaveLength(17)
  expect(briefing.claims[9]).toMatchObject({
    briefing: ANI,
    when: { edtf: '2019-04-24~', approximate: true },
    place: 'Vladivostok',
    actors: ['kim-jong-un', 'vladimir-putin'],
    status: 'expected',
    event: 'kim-putin-summit',
    attribution: ['ANI', 'Yonhap'],
    origin: 'Yonhap',
  })
})

test('actors: each with its other names and how many events and claims have it', async () => {
  const actors = await json('actors')
  expect(actors).toHaveLength(shipped.dataset.actors.length)
  for (const actor of actors) {
    expect(keysOf(actor)).toEqual([
      'claims',
      'country',
      'differingPosts',
      'events',
      'id',
      'kind',
      'name',
      'otherNames',
      'summary',
    ])
  }
  const biegun = actors.find(({ id }: { id: string }) => id === 'stephen-biegun')
  expect(biegun).toMatchObject({ name: 'Stephen Biegun', kind: 'person', country: 'USA', events: 3, claims: 9 })
  expect(biegun.otherNames).toContain('스티븐 비건')
})

test('actor: the same, with roles and what they did, said, had said of them, by id', async () => {
  const actor = await json('actor', 'biegun')
  expect(actor).toMatchObject({
    id: 'stephen-biegun',
    did: ['biegun-october-visit', 'biegun-moscow'],
    said: [],
    withWhom: [],
    active: { from: '2018-10-01' },
    conflicts: [],
  })
  expect(actor.roles[0]).toMatchObject({
    title: 'US special representative for North Korea',
    when: { edtf: '2019' },
    per: ['ANI', 'ABC News'],
  })
  expect(actor.posts).toEqual([])
  expect((await json('actor', 'kim chang son')).posts).toEqual([expect.stringMatching(/^ANI: .*; Kyodo News/)])
  expect(actor.saidOf.every((id: string) => shipped.dataset.claims.some((claim) => claim.id === id))).toBe(true)
})

test('timeline: events in order, claims by id, origins by name, verdicts by aspect', async () => {
  const events = await json('timeline')
  expect(events.map(({ id }: { id: string }) => id)).toEqual(shipped.dataset.events.map(({ id }) => id))
  for (const event of events) {
    expect(keysOf(event)).toEqual([
      'actors',
      'agreement',
      'claims',
      'conflict',
      'dateWords',
      'id',
      'implied',
      'originCounts',
      'origins',
      'per',
      'place',
      'readings',
      'record',
      'shortDate',
      'stage',
      'status',
      'title',
      'type',
      'when',
    ])
    expect(keysOf(event.agreement)).toEqual(['date', 'occurrence', 'place'])
  }
  const summit = events.find(({ id }: { id: string }) => id === 'kim-putin-summit')
  expect(summit).toMatchObject({
    title: 'Putin and Kim meet',
    when: { min: '2019-04-23', max: '2019-04-26' },
    dateWords: expect.stringMatching(/^23 or 24, or (?:about )?26 April 2019 ≠$/),
    originCounts: '3 named origins, 3 unnamed',
    place: 'Vladivostok',
    type: 'meet',
    status: 'announced',
    agreement: { date: { verdict: 'conflict' }, place: { verdict: 'compatible', conflicts: [] } },
  })
  expect(summit.origins).toContain('Yonhap')
  expect(summit.readings).toHaveLength(2)
  for (const { claims } of summit.readings) expect(summit.claims).toEqual(expect.arrayContaining(claims))
  expect(summit.claims).toEqual(expect.arrayContaining(summit.agreement.date.conflicts))
})

test('event: the same, with its claims in full and its record', async () => {
  const event = await json('event', 'kim-putin-summit')
  expect(event.claims).toHaveLength(13)
  for (const claim of event.claims) {
    expect(keysOf(claim)).toEqual(
      expect.arrayContaining(['attribution', 'briefing', 'id', 'origin', 'place', 'status', 'text', 'when']),
    )
  }
  expect(
    event.claims.find(
      ({ briefing, when }: { briefing: string; when?: { edtf: string } }) =>
        briefing === ARAB_NEWS && when?.edtf === '[..2019-04-26]',
    ),
  ).toMatchObject({
    attribution: ['Arab News', 'Izvestiya', 'an informed source in the Russian Foreign Ministry'],
    origin: 'an informed source in the Russian Foreign Ministry',
  })
  expect(event.record).toMatchObject({ when: { edtf: '2019-04-25' }, place: 'Vladivostok' })
  expect(event.record.source).toMatch(/\S/)
  expect((await json('event', 'drills-end')).record).toBeNull()
})

test('search: hits of all kinds, best first, with what matched and where', async () => {
  const hits = await json('search', 'kim putin summit')
  expect(hits[0]).toMatchObject({ kind: 'event', id: 'kim-putin-summit', title: 'Putin and Kim meet' })
  const tops = hits.filter(({ under }: { under?: string }) => under === undefined)
  const scores: number[] = tops.map(({ score }: { score: number }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  for (const { matches } of hits) {
    for (const { text, ranges } of matches) {
      for (const [start, end] of ranges) expect(0 <= start && start < end && end <= text.length).toBe(true)
    }
  }
  expect(new Set(hits.map(({ kind }: { kind: string }) => kind)).size).toBeGreaterThan(2)
})

test('search --jsonl: the same hits, one a line', async () => {
  const lines = (await askShell(['search', 'biegun', '--jsonl'])).out.trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line))).toEqual(await json('search', 'biegun'))
})

test('search --limit and --in choose', async () => {
  expect(await json('search', 'kim', '--limit', '3')).toHaveLength(3)
  expect(await json('search', 'kim')).toHaveLength(20)
  for (const [kind, of] of [
    ['briefings', 'briefing'],
    ['actors', 'actor'],
    ['events', 'event'],
    ['claims', 'claim'],
  ] as const) {
    const { out, err } = await askShell(['search', 'kim', '--in', kind, '--json'])
    const hits = JSON.parse(out)
    expect(err).toMatch(new RegExp(`^kbrief: \\d+ more are hidden: only ${kind}\\.\\n$`))
    expect(new Set(hits.map((hit: { kind: string }) => hit.kind))).toEqual(new Set([of]))
  }
})

test('keys: every binding', async () => {
  const keys = await json('keys')
  expect(keys.length).toBeGreaterThan(50)
  for (const binding of keys) expect(keysOf(binding)).toEqual(['help', 'keys', 'where'])
})

test('the filters of the timeline choose, alone and together', async () => {
  const ids = async (...argv: string[]): Promise<string[]> =>
    (await json('timeline', ...argv)).map(({ id }: { id: string }) => id)
  expect(await ids('--conflicts')).toEqual(['kim-putin-summit'])
  expect(await ids('--actor', 'biegun')).toEqual(['biegun-october-visit', 'biegun-trip-announced', 'biegun-moscow'])
  expect(await ids('--topic', 'seoul')).toContain('sung-kim-seoul')
  expect(await ids('--topic', 'seoul')).not.toContain('cho-titov')
  expect(await ids('--from', '2019-04-17', '--to', '2019-04-18', '--certainly')).toEqual(['biegun-moscow'])
  expect(await ids('--from', '17 April 2019', '--to', '18 April 2019')).toEqual(
    expect.arrayContaining(['biegun-moscow', 'pompeo-demand']),
  )
  expect(await ids('--from', 'August 2021', '--actor', 'sung kim')).toEqual(
    expect.arrayContaining(['sung-kim-seoul', 'sung-kim-noh']),
  )
  expect(await ids('--single-origin')).not.toContain('kim-putin-summit')
  expect(await ids('--as-of', '2019-04-17')).not.toContain('kremlin-final-stage')
})

test('as of a day no record is given, and what came later is as it was expected', async () => {
  const event = await json('event', 'kim-putin-summit', '--as-of', '2019-04-18')
  expect(event.record).toBeNull()
  expect(event.when).toMatchObject({ min: '2019-04-23', max: '2019-04-26' })
})

test('nothing found is an empty array and exit 1', async () => {
  for (const argv of [
    ['search', 'qqqqzzzz'],
    ['timeline', '--actor', 'noh', '--conflicts'],
    ['list', '--as-of', '2000'],
  ]) {
    const { code, out } = await askShell([...argv, '--json'])
    expect({ code, found: JSON.parse(out) }).toEqual({ code: 1, found: [] })
  }
})

test('every id that is given can be asked for', async () => {
  for (const { id } of await json('timeline')) expect((await json('event', id)).id).toBe(id)
  for (const { id } of await json('list')) expect((await json('show', id)).id).toBe(id)
  expect((await json('show', KOREA_HERALD)).id).toBe(KOREA_HERALD)
})

test.each([
  [['list'], (rows: object[]) => rows[0]],
  [['timeline'], (rows: object[]) => rows.at(-1)],
  [['actors'], (rows: object[]) => rows[0]],
  [['search', 'biegun'], (rows: object[]) => rows[0]],
  [['show', ANI], (view: object) => view],
  [['event', 'biegun-moscow'], (view: object) => view],
  [['actor', 'stephen biegun'], (view: object) => view],
  [['ahead'], (view: object) => view],
] as const)(
  '%j as of 17 April says that Arab News may have reported by then; now nothing is missing',
  async (argv, of) => {
    expect(of(await json(...argv, '--as-of', '2019-04-17'))).toMatchObject({ perhaps: ['Arab News'] })
    expect(of(await json(...argv))).not.toHaveProperty('perhaps')
  },
)

test.each(['list', 'actors', 'sources', 'threads', 'timeline'])(
  'an empty %s as of a day is an empty list, with whose reports may have been out beside it, and no other reason',
  async (command) => {
    const day = ['--as-of', '2019-04-16']
    const { code, out, err } = await askShell([command, '--json', ...day])
    expect([code, out]).toEqual([1, '[]\n'])
    const told =
      'kbrief: nothing had certainly been reported by then.\nkbrief: 2 more perhaps by then: ABC News and ANI.\n'
    expect(err).toBe(told)
    expect((await askShell([command, ...day])).err).toBe(told)
  },
)

test('what may have been out by a day of which a list is empty stands in the JSON of what changed since', async () => {
  const { out } = await askShell(['diff', '--from', '2019-04-16', '--json'])
  expect(JSON.parse(out).perhaps.from).toEqual(['ABC News', 'ANI'])
})
