import type { When } from '../../dates/when.ts'
import type { ActorKind, Status, WebLink } from '../../model/model.ts'

/** A name as its author typed it, cleaned, and its offset in the file. */
export interface Mention {
  readonly name: string
  readonly at: number
  /** Its kind, where the column of a table gives it. */
  readonly kind?: ActorKind | undefined
  /** Its words in the text, where they are not its name. */
  readonly shown?: string | undefined
  /** Whether it stands unseen before a text, as `[[Name|]]` does for whose deed the text tells. */
  readonly leads?: true | undefined
  /** Its name without the `#` in it and what follows, if that is a heading of the note of that name. */
  readonly note?: string | undefined
}

/** One link of an attribution as typed: a name, or the description of an unnamed source. */
export interface DraftLink {
  readonly text: string
  readonly at: number
  readonly named: boolean
  /** Whether its first sign is escaped, so that it is a description though it may be the name of somebody. */
  readonly described?: true | undefined
  /** Whether it may be one name or two, such as “Ministry of Trade and Industry”. */
  readonly unclear?: true | undefined
  /** As that of a mention. */
  readonly note?: string | undefined
}

/** A claim as one file has it, before names, places and events are joined over all files. */
export interface ParsedClaim {
  readonly at: number
  readonly line: number
  readonly text: string
  /** The title of the event, where the file gives one in the same line and the claim has no key. */
  readonly title?: string | undefined
  readonly when?: When | undefined
  readonly actors: readonly Mention[]
  readonly place?: Mention | undefined
  /** The places around the place, nearest first, where a table says so. */
  readonly within?: readonly Mention[] | undefined
  /** One of the vocabulary, or a table's own word. */
  readonly type?: string | undefined
  readonly status?: { readonly is: Status; readonly at: number } | undefined
  readonly key?: Mention | undefined
  /** A chain for each source; undefined where it is left out: the briefing's outlet says it. */
  readonly chains?: readonly (readonly DraftLink[])[] | undefined
  readonly threads?: readonly string[] | undefined
  readonly links?: readonly WebLink[] | undefined
  /** Struck out by its author. */
  readonly retracted?: true | undefined
  readonly notes?: Readonly<Record<string, string>> | undefined
}

/** A heading and what stands under it: prose, and claims. */
export interface DraftSection {
  readonly heading?: string | undefined
  /** Whether a heading above its own says that it lies ahead. */
  readonly isAhead?: boolean
  readonly blocks: readonly (string | ParsedClaim)[]
}

/** A briefing as one file has it. `stem` is what its id is made from, `date` its working ISO day. */
export interface DraftBriefing {
  readonly stem: string
  /** Whether a person typed it; names from a table are not checked for slips of the hand. */
  readonly typed: boolean
  readonly title: string
  readonly date?: string | undefined
  /** The file whose claims this briefing takes back. */
  readonly corrects?: Mention | undefined
  /** The ISO day from which its own claims no longer stand. */
  readonly retracted?: string | undefined
  readonly topic?: string | undefined
  readonly bottomLine?: string | undefined
  /** What its prose links that may be a heading of a note. */
  readonly headings?: readonly Mention[]
  readonly tags: readonly string[]
  readonly outlet?: Mention | undefined
  readonly source: DraftSource
  readonly sections: readonly DraftSection[]
  readonly roles?: readonly DraftRole[] | undefined
}

/** A post that a table says an actor holds, over the years in which it says so. */
export interface DraftRole {
  readonly actor: string
  readonly title: string
  readonly when?: When | undefined
}

/** The report behind a briefing, but for its outlet. */
export interface DraftSource {
  readonly dateline?: string | undefined
  readonly published?: When | undefined
  readonly descriptor?: string | undefined
  readonly author?: string | undefined
  readonly url?: string | undefined
}
