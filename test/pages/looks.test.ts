import { expect, test } from 'vitest'
import type { Problem } from '../../src/model/problem.ts'
import { briefingPage } from '../../src/pages/briefing-page.ts'
import type { Page } from '../../src/pages/page.ts'
import { problemsPage } from '../../src/pages/problems-page.ts'
import type { Role } from '../../src/text/line.ts'
import { lookOf } from '../../src/text/paint.ts'
import { sketchWorld } from '../support/world-builder.ts'

const colour = { looks: 'colour', ascii: false } as const
const bare = { looks: 'plain', ascii: false } as const

/** How the run of a page with exactly these words looks, in colour unless told. */
function look(page: Page, words: string, theme: typeof colour | typeof bare = colour) {
  const found = page.lines.flat().find(({ text }) => text.trim() === words)
  return found && lookOf(found.role, theme)
}

const world = sketchWorld([
  {
    title: 'a',
    date: '2019-04-17',
    outlet: 'ANI',
    claims: [
      { text: 'Ada Berg met the envoys', actors: ['Ada Berg'], place: 'Oslo', per: ['Yonhap'], status: 'announced' },
    ],
  },
])

test('a warning is yellow, an error red', () => {
  const problem: Problem = { severity: 'warning', file: 'a.md', line: 3, column: 1, message: 'No such day' }
  const page = problemsPage(world, { problems: [problem, { ...problem, severity: 'error', file: 'b.md' }] }, [], 60)
  expect(look(page, 'warning')).toEqual({ color: 'yellow' })
  expect(look(page, 'error')).toMatchObject({ color: 'red' })
})

test('who stands behind a claim is brighter than its status', () => {
  const [briefing] = world.dataset.briefings
  const page = briefing && briefingPage(world, briefing, 100)
  expect(page && look(page, 'Yonhap')).toEqual({})
  expect(page && look(page, 'announced')).toEqual({ dim: true })
})

test('names of actors and places in the text are seen to be links, without colour too', () => {
  const [briefing] = world.dataset.briefings
  const page = briefing && briefingPage(world, briefing, 100)
  for (const theme of [colour, bare]) {
    for (const name of ['Ada Berg', 'Oslo']) expect(page && look(page, name, theme)).toEqual({ underline: true })
  }
})

const ROLES: Readonly<Record<Role, true>> = {
  plain: true,
  strong: true,
  dim: true,
  accent: true,
  heading: true,
  match: true,
  conflict: true,
  warning: true,
  selected: true,
  bar: true,
  current: true,
  link: true,
  struck: true,
}

test('bold goes with no colour whose bright form cannot be read on a light screen', () => {
  const roles = Object.keys(ROLES) as Role[]
  const bold = roles.map((role) => lookOf(role, colour)).filter(({ bold }) => bold)
  expect(new Set(bold.map(({ color }) => color))).toEqual(new Set([undefined, 'red']))
})
