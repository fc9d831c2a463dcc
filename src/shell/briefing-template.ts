import { EVENT_TYPES, STATUSES } from '../model/vocabulary.ts'
import { escapeHeading } from '../write/markdown/markdown-escape.ts'

/** A briefing to start from: it compiles as it is, and its comments teach the marks. `today` is an ISO day. */
export const briefingTemplate = (title: string, today: string): string => `---
date: ${today}
# Take the # from any line below that you can fill in.
#topic: What a set of briefings is about
#source:
#  outlet: The paper or agency whose report this is
#  dateline: Where it was written
#  published: "${today}"
#  url: https://
---
# ${escapeHeading(title)}

<!-- Put the bottom line here, as the first paragraph: what a reader should know who reads no further. -->

<!--
Each list item is a claim. Nothing is required but text; every mark adds one thing:

- ${today}: [[Ada Berg]] meets [[Jon Lind|the harbour master]] @[[Port Elm]] #meet ^talks (per Daily Post, citing Coast Agency)

${today}:          when it happened or is due; also: 17 April 2019, April 2019, A to B, A or B, about A,
                     by A, before A, after A, from A, since A, early|mid|late March 2019
[[Name]]             an actor; [[Name|other words]] shows other words
@[[Name]]            the place
${tags(EVENT_TYPES, 'the type of event')}
${tags(STATUSES, 'whether it took place; left out, a heading that looks ahead tells (in English), else the date')}
^key                 the same event as every line with that key, in any briefing
+thread              the line of claims it belongs to
(per A, citing B; C) who says it, and on whose word; C is another source; left out, the outlet says it
-->

## What happened

## What is expected

## Positions
`

const COLUMN = 21

/** Tags in lines that are not too long, then what they say, in the column of the other marks. */
function tags(words: readonly string[], meaning: string): string {
  const rows: string[] = []
  for (let at = 0; at < words.length; at += 8) {
    rows.push(
      words
        .slice(at, at + 8)
        .map((word) => `#${word}`)
        .join(' '),
    )
  }
  return `${rows.join('\n')}\n${' '.repeat(COLUMN)}${meaning}`
}
