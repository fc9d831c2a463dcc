import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'

/** What a command prints of the shipped briefings, in one line. */
const told = async (...argv: string[]): Promise<string> => (await askShell(argv)).out.replace(/\s+/g, ' ')
const json = async (...argv: string[]) => JSON.parse((await askShell([...argv, '--json'])).out)
const ids = async (...argv: string[]): Promise<string[]> =>
  (await json('timeline', ...argv)).map(({ id }: { id: string }) => id)

test('an open end is closed by nobody: Yonhap’s “as soon as” reaches past the 27th, and certainly ends nowhere', async () => {
  const day = ['--as-of', '2019-04-17']
  expect(await told('event', 'kim-putin-summit', ...day)).toContain('about 24, or from about 26 April 2019')
  expect(await ids(...day, '--from', '2019-04-27', '--to', '2019-04-30')).toContain('kim-putin-summit')
  expect(await ids(...day, '--certainly', '--from', '2019-04-22', '--to', '2019-04-27')).not.toContain(
    'kim-putin-summit',
  )
})

test('the summit is dated by three who are named and three who are not, and no day fits them all', async () => {
  const summit = await told('event', 'kim-putin-summit')
  expect(summit).toContain('13 claims · 3 named origins, 3 unnamed')
  expect(summit).toContain('≠ 23 or 24, or about 26 April 2019')
  expect(summit).toContain('Two reports relay Yonhap differently')
  expect(summit).not.toMatch(/differs from itself|at least 1 day/)
  expect(summit).toContain('◆ 25 April 2019')
  const event = await json('event', 'kim-putin-summit')
  expect(event.readings.map(({ when }: { when: { edtf: string } }) => when.edtf)).toEqual([
    '[2019-04-23,2019-04-24]',
    '2019-04-26~',
  ])
  expect(event.when).toMatchObject({ min: '2019-04-23', max: '2019-04-26' })
})

test('only one named origin puts the summit in Vladivostok, and hints are hints', async () => {
  const event = await json('event', 'kim-putin-summit')
  expect(event.agreement.place.verdict).toBe('compatible')
  const placed = event.agreement.place.origins
  expect(placed.filter(({ named }: { named: boolean }) => named).map(({ name }: { name: string }) => name)).toEqual([
    'Yonhap',
  ])
  expect(placed).toHaveLength(3)
  expect(await told('event', 'kim-putin-summit')).toMatch(
    /only possible: Vladivostok by ABC News and Yonhap \(via ZeroHedge\)/i,
  )
})

test('the rail cars are CSIS’s alone, and that work was taken up again is only suggested', async () => {
  const imagery = await json('event', 'yongbyon-imagery')
  expect(imagery.agreement.date.verdict).toBe('single')
  expect(imagery.agreement.occurrence.verdict).not.toBe('corroborated')
  expect(await json('event', 'yongbyon-activity')).toMatchObject({ status: 'possible', when: null })
})

test('what has merely not been arranged is possible, with its words, and speculation contradicts nothing', async () => {
  const event = await json('event', 'three-way-meeting')
  expect(event).toMatchObject({ status: 'possible', conflict: false })
  expect(event.claims[0].text).toContain('has not been arranged yet')
})

test.each(['biegun-trip-announced', 'kim-answers-trump'])(
  'nobody dates %s, so its bound is the day of the report',
  async (key) => {
    const event = await json('event', key)
    expect(event.when).toBeNull()
    expect(event.agreement.date.verdict).toBe('none')
    expect(await told('event', key)).toMatch(/by 17 April 2019, the (last possible )?day of the report/)
  },
)

test('what Trump and Kim call possible is not expected, and both have said so', async () => {
  const event = await json('event', 'third-trump-kim-summit')
  expect(event.status).toBe('possible')
  expect(event.origins).toEqual(expect.arrayContaining(['Donald Trump', 'Kim Jong Un']))
  expect(await told('event', 'third-trump-kim-summit')).not.toMatch(/expect/)
})

test('as of the last day all is as now, but for the record', async () => {
  const now = await json('timeline')
  const then = await json('timeline', '--as-of', '2021-08-22')
  const bare = (events: { record: unknown }[]) => events.map((event) => ({ ...event, record: null }))
  expect(then).toEqual(bare(now))
})

test.each(['2019-04-17', '2019-04-18', '2019-04-21', '2019-04-23', '2021-08-22'])(
  'nothing that the view as of %s says has happened goes on after that day, and what has begun began by then',
  async (day) => {
    for (const { id, stage, when } of await json('timeline', '--as-of', day)) {
      // A year and what has lasted since a day say no later day.
      if (stage === 'happened' && when?.max && when.precision !== 'year')
        expect([id, when.max <= day]).toEqual([id, true])
      if (stage === 'begun') expect([id, when.min <= day]).toEqual([id, true])
    }
  },
)

test('of a stay only its beginning is reported, so that it has begun and no more', async () => {
  for (const key of ['biegun-moscow', 'sung-kim-seoul', 'morgulov-seoul']) {
    expect(await json('event', key)).toMatchObject({ status: 'happened', stage: 'begun', when: { precision: 'span' } })
    expect(await told('event', key)).toMatch(/· begun ·/)
  }
})

test('the speech to parliament is dated by Arab News alone, and the answer to Trump is another event', async () => {
  const speech = await json('event', 'kim-parliament-speech')
  expect([speech.when.edtf, speech.agreement.date.verdict]).toEqual(['[2019-04-01..2019-04-17]', 'single'])
  expect((await json('event', 'kim-answers-trump')).claims[0].text).not.toMatch(/parliament|assembly/i)
})

test('what Trump says of a third summit stands on his page', async () => {
  const { said } = await json('actor', 'donald trump')
  expect(said).toHaveLength(1)
  expect(await told('actor', 'donald trump')).toContain('Donald Trump is open to meeting Kim Jong Un a third time')
})

test('no lower bound of ours brings a dating nearer to the record', async () => {
  const near = (await json('event', 'kim-putin-summit')).sentences
    .filter(({ kind }: { kind: string }) => kind === 'closeness')
    .map(({ text }: { text: string }) => text)
  expect(near[0]).toBe('Russian media (via Arab News): inside its 7 days.')
  expect(near).toContain(
    'An informed source in the Russian Foreign Ministry (via Arab News, Izvestiya): inside its open range.',
  )
})

test('nobody is said to have done what no report says they did', async () => {
  expect((await json('actor', 'vladimir putin')).did).toEqual([])
  const north = (await json('actor', 'north korea')).did
  for (const key of ['yongbyon-imagery', 'hotlines-cut', 'hotlines-restored']) expect(north).not.toContain(key)
  expect(north).toContain('tactical-weapon-test')
})

test('a record without a day is compared with nothing', async () => {
  expect(await told('event', 'kim-side-visits')).not.toMatch(/inside its|in range|in \d+ days/)
})

test('before anything had certainly been reported that is said, and what may have been', async () => {
  const { code, err } = await askShell(['timeline', '--as-of', '2019-04-16'])
  expect(code).toBe(1)
  expect(err).toContain('nothing had certainly been reported by then')
  expect(err).toContain('ABC News and ANI')
  expect(err).not.toMatch(/filter/)
  expect((await askShell(['timeline', '--as-of', '2019-04-22'])).err).toContain('ZeroHedge')
})

test('nothing is said to be unconfirmed above a record that speaks of it', async () => {
  expect(await told('event', 'kim-jong-il-vladivostok')).not.toMatch(/nothing confirms/i)
})

test('a plan that rests on one unnamed source is tentative in the calendar', async () => {
  const { out } = await askShell(['export', 'ics'])
  const entry = out.split('BEGIN:VEVENT').find((each) => each.includes('UID:belt-and-road-summit'))
  expect(entry).toContain('STATUS:TENTATIVE')
})

test('why Hanoi failed is told in four versions, each by who tells it', async () => {
  const thread = await json('thread', 'hanoi')
  expect(thread.claims.map(({ outlet }: { outlet: string }) => outlet).sort()).toEqual([
    'ABC News',
    'ANI',
    'Arab News',
    'Korea Herald',
  ])
})

test('the days of Biegun’s trip rest on the State Department, and ABC News leaves room for them', async () => {
  const event = await json('event', 'biegun-moscow')
  expect(event.when.edtf).toBe('2019-04-17/2019-04-18')
  expect(event.agreement.date.verdict).toBe('compatible')
  const trip = await told('event', 'biegun-moscow')
  expect(trip).toContain('US State Department gives the date')
  expect(trip).toContain('ABC News leaves room for it')
})

test.each([
  ['denuclearisation-formulas', ['Korean Peninsula', 'fully verified', 'complete']],
  ['sanctions', ['lifting', 'partial sanctions', 'carried out', 'breach of sanctions', 'labour']],
  ['shuttle-before-the-summit', ['Kim Chang Son', 'Kolokoltsev', 'Air Koryo']],
])('the thread %s holds what a desk would look for', async (name, words) => {
  const thread = await told('thread', name)
  for (const word of words) expect(thread).toContain(word)
})
