import { expect, test } from 'vitest'
import { askShell } from '../support/ask-shell.ts'
import { ABC, ANI, ARAB_NEWS, KOREA_HERALD, ZEROHEDGE } from '../support/shipped-briefings.ts'

/** A claim as `kbrief show BRIEFING --json` prints it. */
interface Told {
  readonly text: string
  readonly status: string
  readonly attribution: readonly string[]
  readonly event: string | null
  readonly when: { readonly edtf: string } | null
  readonly place: string | null
}

const json = async (...argv: string[]) => JSON.parse((await askShell([...argv, '--json'])).out)
const flowing = async (...argv: string[]): Promise<string> => (await askShell(argv)).out.replace(/\s+/g, ' ')

/** The claims of a briefing whose words have all of some. */
const claimsWith = async (briefing: string, words: readonly string[]): Promise<Told[]> =>
  (await json('show', briefing)).claims.filter(({ text }: Told) => words.every((word) => text.includes(word)))

const AB = 'ABC News'
const AR = 'Arab News'
const ZH = 'ZeroHedge'
const KH = 'Korea Herald'

/** What each report asserts, typed from it: words that stand in the claim, its status, and who says so through whom. */
test.each<[briefing: string, words: string[], status: string, chain: string[]]>([
  // Trump is open to a third summit.
  [ANI, ['Donald Trump', 'open to', 'third'], 'possible', ['ANI', 'Donald Trump']],
  [ARAB_NEWS, ['taken up again', 'suggests'], 'possible', [AR]],
  [ARAB_NEWS, ['withstand the sanctions'], 'opinion', [AR, 'unnamed analysts']],
  [ZEROHEDGE, ['seems ready', 'profit', 'disarray'], 'opinion', [ZH]],
  [ZEROHEDGE, ['Yongbyon', 'weapon test', 'timing'], 'opinion', [ZH]],
  [ZEROHEDGE, ['powerful warhead', 'first of its kind', 'brinkmanship'], 'happened', [ZH, 'Asia Times']],
  [ZEROHEDGE, ['within the week', 'before April is out', 'no precise day'], 'happened', [ZH, 'Dmitry Peskov']],
  [
    KOREA_HERALD,
    ['complete denuclearisation of the Korean Peninsula', 'lasting peace'],
    'happened',
    [KH, 'US State Department'],
  ],
  [KOREA_HERALD, ['“hostile policy” of the US'], 'happened', [KH, 'North Korea']],
  [KOREA_HERALD, ['precursor of better ties', 'United States'], 'happened', [KH]],
  [KOREA_HERALD, ['message that the envoys', 'back to talks'], 'expected', [KH]],
  // Sung Kim's three statements.
  [KOREA_HERALD, ['Sung Kim', 'very close consultations'], 'happened', [KH, 'Sung Kim']],
  [KOREA_HERALD, ['Sung Kim', 'very productive'], 'happened', [KH, 'Sung Kim']],
  [KOREA_HERALD, ['any place and time', 'no preconditions'], 'happened', [KH, 'Sung Kim']],
  [ARAB_NEWS, ['hardship', 'sanctions stay'], 'opinion', [AR, 'Kim Dong-yeop']],
  [ARAB_NEWS, ['if that succeeds', 'buy him time'], 'opinion', [AR, 'Kim Dong-yeop']],
  [ARAB_NEWS, ['takes the meeting as a sign', 'leans less on China', 'apparently'], 'opinion', [AR, 'Shin Jong-woo']],
  [ARAB_NEWS, ['diplomatic and military'], 'opinion', [AR, 'Shin Jong-woo']],
  [ARAB_NEWS, ['“stopper”', 'ahead of the summit'], 'opinion', [AR, 'Shin Jong-woo']],
  [ANI, ['has set off speculation', 'sanctions relief'], 'opinion', ['ANI', 'unnamed speculation']],
  [ABC, ['takes it as settled that he will'], 'expected', [AB]],
  [ABC, ['close attention'], 'expected', [AB]],
  [ABC, ['critical time'], 'opinion', [AB, 'unnamed analysts']],
  [ABC, ['close to Mongolia', 'east of Moscow'], 'happened', [AB]],
  // Claims that are no firmer than their sentences.
  [ABC, ['is committed to', 'firmly and lastingly'], 'happened', [AB, 'a State Department official']],
  [ABC, ['tried to count politically', '“foil”'], 'happened', [AB]],
  [ABC, ['sound out the Kremlin'], 'expected', [AB, 'a State Department official']],
  [ANI, ['wide speculation', 'peace deal'], 'possible', ['ANI', 'unnamed speculation']],
  [ANI, ['is said to have visited'], 'happened', ['ANI', 'unnamed reports']],
  [ZEROHEDGE, ['more sympathy', 'backs the lifting'], 'expected', [ZH]],
  [ZEROHEDGE, ['No exact venue'], 'expected', [ZH]],
  [ZEROHEDGE, ['Vladivostok is hinted at'], 'possible', [ZH, 'Yonhap']],
  [KOREA_HERALD, ['not been arranged yet'], 'possible', [KH, 'a ministry official']],
])('%s says %j: %s, by %j', async (briefing, words, status, chain) => {
  expect(await claimsWith(briefing, words)).toMatchObject([{ status, attribution: chain }])
})

test.each([
  [ABC, /Yonhap[^.]*26 April|26 April[^.]*Yonhap/, 'no day in the bottom line that Yonhap does not give'],
  [ARAB_NEWS, /influence is fading/, 'no decline of China without “apparently”'],
  [ANI, /thought likely|end to the war/, 'speculation and a peace deal, no likelihood and no end of the war'],
] as const)('%s does not say %s: %s', async (briefing, firmer, _why) => {
  const { bottomLine, claims } = await json('show', briefing)
  for (const said of [bottomLine, ...claims.map(({ text }: Told) => text)]) expect(said).not.toMatch(firmer)
})

test.each([
  ['vladimir putin', /before going on/],
  ['mike pompeo', /negotiator/],
  ['russia', /\bHost of\b/],
  ['yonhap', /differs from itself/],
  ['donald trump', /June 2018(?!.*by ZeroHedge's account)/],
] as const)('the page of %s does not say %s', async (name, firmer) => {
  expect((await json('actor', name)).summary).not.toMatch(firmer)
})

test.each([
  ['moon jae-in', /up to 27 July 2021/],
  ['air koryo', /one more is due there, by Yonhap's sources/],
  ['donald trump', /by ZeroHedge's account/],
  ['mike pompeo', /by ZeroHedge's account/],
  ['vladimir putin', /due in Beijing afterwards, by Izvestiya's source/],
  ['arab news', /17 or 18 April/],
  ['zerohedge', /22 or 23 April/],
  ['upi', /22 or 23 April/],
  ['cho hyun', /^Met Vladimir Titov in Moscow on 15 April/],
  ['sung kim', /for a visit of four days/],
  ['igor morgulov', /for a visit of six days/],
] as const)('the summary of %s is hedged as its report is: %s', async (name, hedged) => {
  expect((await json('actor', name)).summary).toMatch(hedged)
})

test.each([
  ['kim-chang-son-advance-trip', /is said to have visited/],
  ['yongbyon-activity', /may have been taken up again/],
  ['kim-parliament-speech', /is open to meeting/],
  ['kim-chang-son-sites', /looks over a number of places$/],
])('the title of %s says no more than its report', async (key, title) => {
  expect((await json('event', key)).title).toMatch(title)
})

test('the second Kremlin Monday stands on the page of the Kremlin', async () => {
  const { involved, said } = await json('actor', 'kremlin')
  expect(involved).toEqual(['kremlin-final-stage'])
  expect(said).toHaveLength(1)
})

test('a stay of a week is drawn from the first day on which its report may have come out', async () => {
  const row = (await askShell(['event', 'biegun-moscow'])).out.split('\n').find((line) => line.includes('15‥21'))
  const ticks = (await askShell(['event', 'biegun-moscow'])).out.split('\n').find((line) => line.includes('Apr 2019'))
  expect(row?.indexOf('░')).toBe(ticks?.indexOf('16'))
})

test('the demand about Pompeo is told with the only report that has it, and whom the record has instead is no claim’s', async () => {
  expect(await flowing('actor', 'kim jong un')).toMatch(/Pompeo's removal from the talks is demanded.{0,40}ZeroHedge/)
  expect(await flowing('event', 'pompeo-demand')).toContain('Kwon Jong Gun')
})

test('what the record does not say is said in it: of Biegun’s stay, of the UN Panel, of a flight and of plans', async () => {
  expect((await json('event', 'biegun-moscow')).record).not.toHaveProperty('when')
  expect(await flowing('event', 'biegun-moscow')).toContain('does not say when he came or left')
  expect(await flowing('event', 'un-panel-ship-transfers')).toContain('does not name Russia')
  expect(await flowing('event', 'air-koryo-flight')).toMatch(/airport confirmed .* airline denied/)
  for (const key of ['sung-kim-seoul', 'morgulov-seoul']) expect(await flowing('event', key)).toContain('was a plan')
})

test('the four of the summit’s aims stand in one thread, each with who says so', async () => {
  const { claims } = await json('thread', 'summit-aims')
  const said = claims.map(({ text, attribution }: Told) => `${text} (${attribution.at(-1)})`).join('\n')
  for (const aim of [
    /hardship.*Kim Dong-yeop/,
    /energy and trade.*Kim Dong-yeop/,
    /less on China.*Shin Jong-woo/,
    /lever.*Shin/,
  ])
    expect(said).toMatch(aim)
})
