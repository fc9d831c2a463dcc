import type { Strip, StripKind } from '../chart/canvas.ts'
import type { Role, Span } from '../text/line.ts'
import { span } from '../text/styled.ts'

const ROLES: Readonly<Record<StripKind, Role>> = {
  blank: 'plain',
  day: 'strong',
  span: 'strong',
  shade: 'accent',
  fade: 'dim',
  open: 'dim',
  beyond: 'dim',
  denied: 'warning',
  record: 'heading',
  guide: 'bar',
}

/** A strip as spans; its signs say everything, the roles only set them off. */
export const stripSpans = (strip: Strip): Span[] => strip.map(({ text, kind }) => span(text, ROLES[kind]))
