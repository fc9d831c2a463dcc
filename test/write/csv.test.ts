import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { Dataset } from '../../src/model/model.ts'
import { makeWorld, type World } from '../../src/model/world.ts'
import { unguardFormula } from '../../src/text/formula.ts'
import { toCsv } from '../../src/write/csv.ts'
import { compile } from '../support/compile.ts'
import { runs } from '../support/runs.ts'
import { shippedWorld } from '../support/shipped-briefings.ts'
import { sketchWorld, worldOfClaims } from '../support/world-builder.ts'
import { anyWorld } from './world-arbitrary.ts'

const exported = (world: World): string => toCsv(world, world.dataset.claims)
/** The rows as another program reads them. */
const rows = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',', skipEmptyLines: true })
/** The table opened with kbrief again. */
const reopened = (text: string): Dataset => compile([{ name: 'export.csv', text }]).dataset

test('a row a claim, with names in place of ids', () => {
  const world = sketchWorld(
    [
      {
        id: 'report',
        date: '2019-04-17',
        topic: 'Summits',
        claims: [
          {
            event: 'summit',
            text: 'Kim meets "Putin"',
            when: '[2019-04-23,2019-04-24]',
            place: 'Vladivostok',
            actors: ['Kim', 'Putin'],
            type: 'meet',
            status: 'expected',
            per: ['ANI', 'Yonhap'],
          },
        ],
      },
    ],
    { events: { summit: { title: 'The summit' } }, within: { Vladivostok: 'Primorye', Primorye: 'Russia' } },
  )
  expect(exported(world).split('\r\n')).toMatchInlineSnapshot(`
    [
      ""date","in words","earliest","latest","text","actors","place","country","type","status","source","origin","about","event key","briefing","briefing date","topic","url","date words","within","chains","retracted","threads","links","event date","record","record date","record place","record source","record url","briefing title","outlet","briefing url","briefing retracted","briefing corrects","claim id"",
      ""[2019-04-23,2019-04-24]","23 or 24 April 2019","2019-04-23","2019-04-24","Kim meets ""Putin""","Kim; Putin","Vladivostok","Russia","meet","expected","ANI, citing Yonhap","Yonhap","The summit","summit","report","2019-04-17","Summits","","","Primorye; Russia","[[""ANI"",""Yonhap""]]","","","","","","","","","","Briefing report","","","","","report-0"",
      "",
    ]
  `)
})

test('a date is there for programs and for people', () => {
  const { dataset } = compile([{ name: '2019-04-22-a.md', text: '# A\n\n- by 30 April 2019: x\n' }])
  const [row] = rows(exported(makeWorld(dataset))).data
  expect(row).toMatchObject({
    date: '[2019-04-22..2019-04-30]',
    'in words': 'by 30 April 2019',
    earliest: '2019-04-22',
    latest: '2019-04-30',
  })
})

test('a cell that a spreadsheet would run gets a quote before it, which is gone when the table is opened again', () => {
  const text = exported(worldOfClaims([{ text: '=HYPERLINK("https://a.example")' }]))
  expect(text).toContain(`"'=HYPERLINK(""https://a.example"")"`)
  expect(reopened(text).claims[0]?.text).toBe('=HYPERLINK("https://a.example")')
})

test('what came from other columns goes back into them', () => {
  const table = 'date,title,minutes,Remark of ours\n2019-04-17,Trip,-90,none\n2019-04-18,Talk,60,\n'
  const { dataset } = compile([{ name: 'trips.csv', text: table }])
  const { data } = rows(exported(makeWorld(dataset)))
  expect(data.map(({ minutes, 'Remark of ours': remark }) => [minutes, remark])).toEqual([
    ['-90', 'none'],
    ['60', ''],
  ])
  const notes = ({ claims }: Dataset) => claims.map((claim) => claim.notes?.minutes)
  expect(notes(reopened(exported(makeWorld(dataset))))).toEqual(notes(dataset))
})

test('a table of trips comes back with its countries, and no keys of their own', () => {
  const table = 'date,actor,country,place,text\n2019-04-17,Ada Berg,Russia,Moscow,Met officials.\n'
  const { dataset } = compile([{ name: 'trips.csv', text: table }])
  const text = exported(makeWorld(dataset))
  expect(rows(text).data).toMatchObject([{ place: 'Moscow', country: 'Russia', 'event key': '' }])
  expect(reopened(text).places).toEqual(dataset.places)
  expect(reopened(text).claims.map((claim) => claim.text)).toEqual(dataset.claims.map((claim) => claim.text))
})

test('a column may have any name, and a row may leave it empty', () => {
  const { dataset } = compile([{ name: 'a.csv', text: 'title,constructor,cost\nA,x,1\nB,,2\n' }])
  expect(rows(exported(makeWorld(dataset))).data.map((row) => [row.constructor, row.cost])).toEqual([
    ['x', '1'],
    ['', '2'],
  ])
})

test('the shipped briefings, opened again from the table, say the same of the same events', () => {
  const told = ({ claims, places, actors }: Dataset) => {
    const nameOf = new Map([...places, ...actors].map(({ id, name }) => [id, name]))
    return claims
      .map(({ when, status, type, place = '', attribution }) => [
        when?.edtf,
        status,
        type,
        nameOf.get(place),
        attribution.map(({ name, actor = '' }) => nameOf.get(actor) ?? name).join(' < '),
      ])
      .map((parts) => parts.join(' | '))
      .toSorted()
  }
  const again = reopened(exported(shippedWorld))
  expect(told(again)).toEqual(told(shippedWorld.dataset))
  const sizes = ({ events }: Dataset) => events.map(({ id, claims }) => `${id}: ${claims.length}`).toSorted()
  expect(sizes(again)).toEqual(sizes(shippedWorld.dataset))
})

test('whatever the text: CRLF, as many cells in every row, and another program reads the same', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const text = exported(world)
      const { data, errors, meta } = rows(text)
      expect(errors).toEqual([])
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      expect(data).toHaveLength(world.dataset.claims.length)
      for (const [index, claim] of world.dataset.claims.entries()) {
        const row = data[index] ?? {}
        expect(Object.keys(row)).toEqual(meta.fields)
        expect(unguardFormula(row.text ?? '')).toBe(claim.text)
        expect(unguardFormula(row.place ?? '')).toBe(claim.place ? world.places.get(claim.place)?.name : '')
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/)
      }
    }),
    runs(100),
  )
})

test('whatever the text: opened again, the claims have the same words, dates and status', () => {
  fc.assert(
    fc.property(anyWorld, (world) => {
      const told = ({ claims }: Dataset) =>
        claims.map(({ when, status, type }) => [when?.edtf, status, type].join(' ')).toSorted()
      const again = reopened(exported(world))
      expect(told(again)).toEqual(told(world.dataset))
      const texts = again.claims.map(({ text }) => text)
      for (const { text } of world.dataset.claims) {
        expect(texts.some((each) => each.endsWith(text.replace(/ {2,}/g, ' ')))).toBe(true)
      }
    }),
    runs(100),
  )
})

test('property: a briefing that was taken back comes back so, and so does what corrects another', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2031-04-${String(date).padStart(2, '0')}`)
  const taken = fc.record({
    retracted: fc.option(day, { nil: undefined }),
    corrects: fc.option(fc.nat(), { nil: undefined }),
  })
  fc.assert(
    fc.property(fc.array(taken, { minLength: 1, maxLength: 6 }), (all) => {
      const world = sketchWorld(
        all.map(({ retracted, corrects }, at) => ({
          id: `report-${at}`,
          date: '2031-03-04',
          retracted,
          // Only an earlier one can be corrected.
          corrects: corrects === undefined || at === 0 ? undefined : `report-${corrects % at}`,
          claims: [{ text: `Ferry ${at} sails` }],
        })),
      )
      const told = ({ briefings }: Dataset) =>
        briefings.map(({ title, retracted, corrects }) => [
          title,
          retracted,
          briefings.find(({ id }) => id === corrects)?.title,
        ])
      expect(told(reopened(exported(world)))).toEqual(told(world.dataset))
    }),
    runs(100),
  )
})
