import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'vitest'
import type { Claim, Event } from '../../src/model/model.ts'
import { makeWorld } from '../../src/model/world.ts'
import { compile } from './compile.ts'

const folder = new URL('../../briefings/', import.meta.url)

/** The folder of briefings that ships with kbrief, compiled, and what the compiler had to say about it. */
export const shipped = compile(
  readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') })),
)

/** The world of the shipped briefings. */
export const shippedWorld = makeWorld(shipped.dataset)

export const ANI = '2019-04-17-biegun-moscow'
export const ZEROHEDGE = '2019-04-22-kremlin-final-stage'
export const ARAB_NEWS = '2019-04-17-kim-turns-to-moscow'
export const ABC = '2019-04-16-kim-prepares-for-putin'
export const KOREA_HERALD = '2021-08-22-envoys-in-seoul'

/** The shipped claims on an event, in the order of the briefings. */
export const claimsOf = (key: string): Claim[] => shipped.dataset.claims.filter(({ event }) => event === key)

/** A shipped event; the test fails where there is none of that key. */
export const eventOf = (key: string): Event => shippedWorld.events.get(key) ?? expect.fail(`no event ${key}`)

/** The id of a claim of a shipped briefing, by its number in it, counted from 1. */
export const nthClaim = (briefing: string, number: number): string =>
  shipped.dataset.claims.filter((claim) => claim.briefing === briefing)[number - 1]?.id ??
  expect.fail(`no claim ${number} in ${briefing}`)
