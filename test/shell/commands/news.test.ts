import { join } from 'node:path'
import { expect, test } from 'vitest'
import { visitFile, visitStore } from '../../../src/shell/visit-file.ts'
import { NOTHING_KEPT } from '../../../src/visits/kept.ts'
import { askShell } from '../../support/ask-shell.ts'
import { scratchFolder } from '../../support/scratch-folder.ts'
import { shippedWorld } from '../../support/shipped-briefings.ts'
import { knownOf, LATEST, without } from '../../support/visits.ts'

/** A home in which a visit is kept, at which the latest briefing was not there. */
async function homeAfterVisit() {
  const env = { XDG_STATE_HOME: join(scratchFolder(), 'state') }
  const write = await visitStore(visitFile(undefined, env) ?? '', () => '').writer()
  const known = knownOf(without(shippedWorld, [LATEST]))
  const marks = [
    { kind: 'event' as const, id: 'kim-putin-summit', words: 'Putin and Kim meet', note: 'which day?' },
    { kind: 'briefing' as const, id: 'gone', words: 'A briefing that was' },
  ]
  write({ ...NOTHING_KEPT, last: '2026-11-27', known, marks })
  return env
}

const claims = shippedWorld.dataset.claims.filter(({ briefing }) => briefing === LATEST).map(({ id }) => id)

test('news lists what was not there at the last visit', async () => {
  const env = await homeAfterVisit()
  const { code, out, err } = await askShell(['news'], env)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain(`New since your visit of 27 Nov 2026\n1 briefing · ${claims.length} claims\n`)
  expect(out).toContain('Stephen Biegun')
  const json = JSON.parse((await askShell(['news', '--json'], env)).out)
  expect(json).toMatchObject({ since: '2026-11-27', by: 'visit', conflicts: [] })
  expect(json.briefings).toMatchObject([{ id: LATEST, isNew: true, newClaims: claims }])
  expect(json.claims.map(({ id }: { id: string }) => id)).toEqual(claims)
  expect(await askShell(['news', '--since', 'last'], env)).toEqual({ code, out, err })
})

test('before the first visit it says so, and what to type', async () => {
  const { code, out, err } = await askShell(['news'], { XDG_STATE_HOME: join(scratchFolder(), 'state') })
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toBe('kbrief: no visit is kept to compare with. Open the viewer once, or give --since DATE.\n')
})

test.each([{ KBRIEF_STATE: 'off', HOME: '/home/ada' }, {}])(
  'where nothing can be kept (%o) no visit is asked for, but a day',
  async (env) => {
    const why = 'nothing is kept between visits: KBRIEF_STATE is off, there is no home folder, or the data is piped in.'
    expect(await askShell(['news'], env)).toEqual({ code: 1, out: '', err: `kbrief: ${why} Give --since DATE.\n` })
    expect(await askShell(['marks'], env)).toEqual({ code: 1, out: '', err: `kbrief: ${why}\n` })
  },
)

test('where nothing is new that is said on standard error, and nothing is printed', async () => {
  expect(await askShell(['news', '--since', '2022'])).toEqual({
    code: 1,
    out: '',
    err: 'kbrief: nothing was published on 1 Jan 2022 or after.\n',
  })
  const env = { XDG_STATE_HOME: join(scratchFolder(), 'state') }
  const write = await visitStore(visitFile(undefined, env) ?? '', () => '').writer()
  write({ ...NOTHING_KEPT, last: '2026-11-27', known: knownOf(shippedWorld) })
  expect(await askShell(['news'], env)).toEqual({
    code: 1,
    out: '',
    err: 'kbrief: nothing is new since the visit of 27 Nov 2026.\n',
  })
})

test('--since DATE lists what was published then or after, and what that brought into conflict', async () => {
  const { code, out } = await askShell(['news', '--since', '2021', '--json'])
  expect(code).toBe(0)
  const json = JSON.parse(out)
  expect(json).toMatchObject({ since: '2021-01-01', by: 'publication' })
  expect(json.briefings.map(({ id }: { id: string }) => id)).toEqual(['2021-08-22-envoys-in-seoul'])
  expect((await askShell(['news', '--since', '2022'])).code).toBe(1)
  const wrong = await askShell(['news', '--since', '04/05/2019'])
  expect(wrong).toMatchObject({ code: 2, out: '' })
  expect(wrong.err).toContain('--since')
  expect((await askShell(['news', '--since', '../2019'])).code).toBe(2)
})

test('more actors than are listed are counted', async () => {
  const { out } = await askShell(['news', '--since', '2019'])
  const { actors } = JSON.parse((await askShell(['news', '--since', '2019', '--json'])).out)
  expect(out).toContain(`\n  and ${actors.length - 24} more actors\n`)
})

test('as of a day nothing is new that was not there then', async () => {
  const { out } = await askShell(['news', '--since', '2019-04-17', '--as-of', '2019-04-18', '--json'])
  const ids = JSON.parse(out).briefings.map(({ id }: { id: string }) => id)
  expect(ids).toContain('2019-04-17-kim-turns-to-moscow')
  expect(ids).not.toContain('2019-04-22-kremlin-final-stage')
})

test('marks prints what is marked, and what of it is gone', async () => {
  const env = await homeAfterVisit()
  const { code, out } = await askShell(['marks'], env)
  expect(code).toBe(0)
  expect(out).toBe(
    'Marks\n\nA briefing that was · briefing\n  this briefing is not there any more\nPutin and Kim meet · event\n  which day?\n',
  )
  expect(JSON.parse((await askShell(['marks', '--json'], env)).out)).toEqual([
    { kind: 'briefing', id: null, words: 'A briefing that was', was: null, note: null, briefing: null },
    {
      kind: 'event',
      id: 'kim-putin-summit',
      words: 'Putin and Kim meet',
      was: null,
      note: 'which day?',
      briefing: null,
    },
  ])
  expect(await askShell(['marks'])).toMatchObject({ code: 1, out: '' })
  expect(await askShell(['marks', '--json'])).toMatchObject({ code: 1, out: '[]\n' })
})
