import fc from 'fast-check'
import { EVENT_TYPES, STATUSES } from '../../src/model/vocabulary.ts'
import type { World } from '../../src/model/world.ts'
import { clean } from '../../src/text/clean.ts'
import { edtf, edtfDay } from '../dates/edtf-arbitrary.ts'
import { type BriefingSketch, type ClaimSketch, sketchWorld } from '../support/world-builder.ts'
import { hardText } from '../text/hostile-arbitrary.ts'

/** Signs that mean something in CSV, iCalendar, HTML or JSON, and words that would break out of them. */
const SIGNS = [
  '"',
  "'",
  ';',
  ',',
  '\\',
  '\\n',
  ':',
  '=',
  '+',
  '-',
  '@',
  '&',
  '&lt;',
  '&#60;b&#62;',
  '<',
  '>',
  '<img src=x onerror=alert(1)>',
  '</li></script>',
  'END:VEVENT',
  "www.a.example'onclick='x\"",
  'https://a.example/?b=c&d="e"',
  '=HYPERLINK("x")',
  'constructor',
]

/** Text as a dataset may hold it: cleaned, but for the rest whatever. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS, ' ', 'Kim Jong Un', '김정은', '👍'), hardText), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => clean(pieces.join('')).trim() || 'x')

const days = fc.oneof(
  edtfDay,
  fc
    .tuple(edtfDay, edtfDay)
    .map((pair) => pair.toSorted().join('/'))
    .filter((span) => span.slice(0, 10) !== span.slice(11)),
)

const claim: fc.Arbitrary<ClaimSketch> = fc
  .record({
    event: fc.option(fc.constantFrom('a', 'b', 'B', 'c;d', 'constructor', '<e>'), { nil: undefined }),
    text: hostileText,
    when: fc.option(fc.oneof(days, edtf), { nil: undefined }),
    place: fc.option(hostileText, { nil: undefined }),
    actors: fc.array(hostileText, { maxLength: 3 }),
    type: fc.option(fc.constantFrom(...EVENT_TYPES), { nil: undefined }),
    status: fc.constantFrom(...STATUSES),
    per: fc.array(fc.oneof(fc.constantFrom('ANI', 'Yonhap', '"sources in Seoul"'), hostileText), { maxLength: 3 }),
  })
  .map(({ when, place, type, ...rest }) => ({
    ...rest,
    ...(when && { when }),
    ...(place && { place }),
    ...(type && { type }),
  }))

const briefing: fc.Arbitrary<BriefingSketch> = fc
  .record({
    title: hostileText,
    date: fc.option(edtfDay, { nil: undefined }),
    topic: fc.option(hostileText, { nil: undefined }),
    claims: fc.array(claim, { maxLength: 5 }),
  })
  .map(({ date, topic, ...rest }) => ({ ...rest, ...(date && { date }), ...(topic && { topic }) }))

/** Any small world, full of text that tries to break out of where it is put. */
export const anyWorld: fc.Arbitrary<World> = fc
  .array(briefing, { maxLength: 3 })
  .map((briefings) => sketchWorld(briefings))
