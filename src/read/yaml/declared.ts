import type { When } from '../../dates/when.ts'
import type { ActorKind } from '../../model/model.ts'
import type { DraftLink, Mention } from '../markdown/draft.ts'

/** An actor as `actors.yaml` has it. */
export interface DeclaredActor extends Mention {
  readonly kind?: ActorKind | undefined
  readonly country?: string | undefined
  readonly otherNames: readonly DeclaredName[]
  readonly weakNames: readonly DeclaredName[]
  readonly roles: readonly DeclaredRole[]
  readonly summary?: string | undefined
  /** The bodies whose word theirs is. */
  readonly speaksFor: readonly Mention[]
  /** Whether the name only describes a source, where its words do not tell. */
  readonly unnamed?: boolean | undefined
}

/** A place as `places.yaml` has it. */
export interface DeclaredPlace extends Mention {
  readonly otherNames: readonly DeclaredName[]
  readonly within?: Mention | undefined
}

/** An event in `events.yaml`, with the fields its author fixes; `name` is its key. */
export interface DeclaredEvent extends Mention {
  readonly title?: string | undefined
  readonly when?: When | undefined
  readonly record?: DeclaredRecord | undefined
  /** The actors who did it, where claims do not begin with them. */
  readonly by: readonly Mention[]
}

/** A name of an actor, with its language where that is told. */
export interface DeclaredName extends Mention {
  readonly lang?: string | undefined
}

/** An office of an actor, when it was held, and who says so. */
export interface DeclaredRole {
  readonly title: string
  readonly when?: When | undefined
  readonly per: readonly DraftLink[]
}

/** The statement of a record that is no report on an event, and where it stands. */
export interface DeclaredRecord {
  readonly text: string
  readonly source: string
  readonly when?: When | undefined
  readonly place?: Mention | undefined
  readonly url?: string | undefined
}
