import type { World } from '../../src/model/world.ts'
import { type ClaimSketch, sketchWorld, when } from './world-builder.ts'

const claim = (id: string, date: string, per: string[], place?: string): ClaimSketch => ({
  id,
  event: 'summit',
  text: 'Kim Jong Un meets Vladimir Putin',
  actors: ['Kim Jong Un', 'Vladimir Putin'],
  type: 'meet',
  status: 'expected',
  when: date,
  per,
  ...(place && { place }),
})

/**
 * The summit of Kim Jong Un and Vladimir Putin in Vladivostok as four reports dated it before it took place: six
 * claims A to F of five origins, and the record.
 */
export const summitWorld = (): World =>
  sketchWorld(
    [
      {
        id: 'ani',
        date: '2019-04-17',
        outlet: 'ANI',
        claims: [claim('A', '2019-04-24~', ['ANI', 'Yonhap'], 'Vladivostok')],
      },
      {
        id: 'arab-news',
        date: '2019-04-17',
        outlet: 'Arab News',
        claims: [
          claim(
            'B',
            '[2019-04-22..2019-04-26]',
            ['Arab News', 'Izvestiya', '"a Foreign Ministry source"'],
            'Vladivostok',
          ),
          claim('C', '[2019-04-23,2019-04-24]', ['Arab News', 'South Korean media']),
        ],
      },
      {
        id: 'abc',
        date: '2019-04-16',
        outlet: 'ABC News',
        claims: [claim('D', '[2019-04-26..]', ['ABC News', 'Yonhap'])],
      },
      {
        id: 'zerohedge',
        date: '2019-04-22',
        outlet: 'ZeroHedge',
        claims: [
          claim('E', '[2019-04-22..2019-04-30]', ['ZeroHedge', 'Reuters', 'Dmitry Peskov']),
          claim('F', '[2019-04-22..2019-04-28]', ['ZeroHedge', 'UPI', 'Kyodo News'], 'Russian Far East'),
        ],
      },
    ],
    {
      within: { Vladivostok: 'Russian Far East', 'Russian Far East': 'Russia' },
      events: {
        summit: {
          title: 'Putin and Kim meet',
          record: { text: 'They met on Russky Island.', when: when('2019-04-25'), place: 'vladivostok' },
        },
      },
      actors: Object.fromEntries(
        [
          'ANI',
          'Yonhap',
          'Arab News',
          'Izvestiya',
          'South Korean media',
          'ABC News',
          'Reuters',
          'UPI',
          'Kyodo News',
        ].map((name) => [name, { kind: 'media' as const }]),
      ),
    },
  )
