import { isProse } from './junk-lines.ts'

/** What heads a box of other stories in the middle of a page, or the rest of it. */
const HEADING =
  /^(?:read (?:more|also|next)|also read|see also|related(?: (?:articles|stories|content|coverage|topics|links|reading|posts|news))?|more on this(?: story)?|more (?:from|in) [^.:]{2,40}|more (?:stories|news)|around the [^.:]{2,20}|elsewhere on [^.:]{2,30}|from other sites|editors?['’]?s? picks|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|what['’]s) (?:read|popular|viewed|shared)|top stories|trending(?: (?:now|in [^.:]{2,30}))?|recommended(?: (?:for you|stories|reading))?|popular(?: (?:now|stories|posts))?|latest(?: (?:news|stories|headlines))?|don['’]t miss|what to read next|in (?:this section|other news)|sponsored(?: (?:links|content)[^.:]{0,30})?|further reading|keep reading|up next|explore (?:more|further)[^.:]{0,30}|(?:sign up|subscribe)(?: (?:to|for) [^.]{2,60})?|(?:free )?(?:daily|weekly|morning|evening)? ?newsletter)\s*:?$/i
/** What stands before the words of readers. */
const READERS =
  /^(?:leave a (?:reply|comment)|join the (?:conversation|discussion)|(?:(?:read|view|show|see|hide) )?(?:all )?\d+ (?:comments?|responses?|replies|thoughts? on)\b.*|(?:\w+ )?thoughts? on ["“].*|comments \(\d+\))$/i
/** What stands behind a report: headlines of others may follow it. */
const ENDS =
  /^(?:source ?: ?\S.{1,40}|\(?(?:additional )?(?:reporting|editing|writing|compiled) by .*|\(END\)|-30-|###|.*©.*|.*\ball rights reserved\b.*)$/i
/** Before so many paragraphs a count of comments is a link to them. */
const WHOLE = 3
const CAPTION_NEXT = /^(?:image|video|media|photo|picture) caption,?$/i
const FULL_STOP = /[.!]["”’')\]]*$/
/** A longer line is the caption of no picture. */
const LONGEST = 300

/** What stands below the words that describe a picture to those who do not see it. */
const BELOW_DESCRIPTION = /^view image in full ?screen$/i

/** Whether a line describes the picture that the line behind it offers to show. */
export const describesPicture = (next: string | undefined): boolean => BELOW_DESCRIPTION.test(next ?? '')

/** Follows the lines of a page and tells those that belong to a box of other stories, a picture or its readers. */
export function pageBoxes(): (line: string, kept: number) => 'site' | 'caption' | undefined {
  let inside: 'box' | 'caption' | 'readers' | undefined
  return (line, kept) => {
    if (inside === 'readers') return 'site'
    if (READERS.test(line) && kept >= WHOLE && !isProse(line)) {
      inside = 'readers'
      return 'site'
    }
    if (CAPTION_NEXT.test(line)) {
      inside = 'caption'
      return 'caption'
    }
    if (HEADING.test(line)) {
      inside = 'box'
      return 'site'
    }
    if (ENDS.test(line) && kept >= WHOLE) {
      inside = 'box'
      return 'site'
    }
    const was = inside
    if (was === 'box' && !(FULL_STOP.test(line) && isProse(line))) return 'site'
    inside = undefined
    return was === 'caption' && line.length <= LONGEST ? 'caption' : undefined
  }
}
