import { makeWorld, type World } from '../../src/model/world.ts'
import { sketchDataset, when } from './world-builder.ts'

const LONG = 'Донаудампфшиффартсгезелльшафтскапитэнсмютцебеауфтрагтер'
const HANGUL = '조선민주주의인민공화국국무위원회위원장김정은동지'
const NFD = 'Pyŏngyang'.normalize('NFD')

/**
 * A world of what is hard to lay out: long words, wide letters, letters in pieces, emoji, a claim with nothing but
 * text, dates of every form, chains of many links, briefings without anything.
 */
export function oddWorld(): World {
  const dataset = sketchDataset(
    [
      {
        id: 'odd',
        title: `${HANGUL} ${LONG} 👩🚀🇰🇷`,
        date: '2019-04-17',
        topic: `${HANGUL} 金正恩`,
        outlet: `${LONG} ${HANGUL}`,
        claims: [
          {
            event: 'e1',
            text: `${HANGUL}${HANGUL}${HANGUL}`,
            when: '2019-04-24~',
            place: HANGUL,
            actors: [HANGUL, LONG],
            per: [HANGUL, LONG, `"${NFD} 😀"`],
          },
          {
            event: 'e1',
            text: LONG.repeat(4),
            when: '[2019-04-26..]',
            place: LONG,
            actors: [HANGUL],
            status: 'denied',
            per: [LONG],
          },
          { event: 'e1', text: `${NFD} ${'e\u0301'.repeat(30)} ☢ 👍🏽`, status: 'opinion' },
          { event: 'e2', text: 'a '.repeat(200).trim(), when: '[..2019-04-30]', status: 'expected', per: [NFD] },
          { event: 'e3', text: '.', when: '2018/..', actors: [NFD] },
          { event: 'e4', text: 'x', when: '2021-08-10/2021-08-24', actors: [LONG, NFD], type: 'meet' },
          { text: `${'긴 '.repeat(80).trim()}` },
        ],
      },
      { id: 'bare', title: 'x', claims: [] },
      { id: 'undated', title: NFD, outlet: NFD, claims: [{ event: 'e5', text: 'no date', per: [NFD] }] },
    ],
    {
      events: {
        e1: {
          title: `${LONG} ${HANGUL}`,
          record: {
            text: `${HANGUL} ${LONG}`,
            when: when('2019-04-25'),
            url: `https://example.org/${'a'.repeat(150)}`,
          },
        },
        e2: { title: '😀'.repeat(40) },
        e3: { title: NFD },
      },
      actors: {
        [HANGUL]: { kind: 'person', roles: [{ title: `${LONG} ${HANGUL}`, when: when('2011/..') }, { title: 'x' }] },
        [LONG]: { kind: 'organization' },
        [NFD]: { kind: 'media' },
      },
    },
  )
  const actors = dataset.actors.map((actor) => ({
    ...actor,
    country: 'PRK',
    summary: `${HANGUL} ${LONG} ${actor.name}`,
    otherNames: [{ text: HANGUL }, { text: LONG }, { text: NFD }],
  }))
  const briefings = dataset.briefings.map((briefing) => ({ ...briefing, bottomLine: `${HANGUL} ${LONG.repeat(2)}` }))
  return makeWorld({ ...dataset, actors, briefings })
}
