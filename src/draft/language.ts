import { hasVerb } from './junk-lines.ts'

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Cyrillic}/gu, 'Russian or another language in Cyrillic'],
  [/\p{Script=Hangul}/gu, 'Korean'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'Japanese'],
  [/\p{Script=Han}/gu, 'Chinese'],
  [/\p{Script=Arabic}/gu, 'Arabic or another language in its script'],
  [/\p{Script=Hebrew}/gu, 'Hebrew'],
  [/\p{Script=Greek}/gu, 'Greek'],
  [/\p{Script=Thai}/gu, 'Thai'],
  [/\p{Script=Devanagari}/gu, 'Hindi or another language in Devanagari'],
]

/** The commonest little words of languages that news is written in. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  English:
    'the of to and in a that is was for on said with his by has will as at from are it he had be an not would'.split(
      ' ',
    ),
  Spanish: 'el la de que y en los del se las por un para con una su al lo como más pero sus le'.split(' '),
  French: 'le la de et les des en un du une que est pour qui dans par sur au avec pas ce il sont'.split(' '),
  German: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch'.split(' '),
  Italian: 'il di che e la un per in una sono del con non le si da della al nel dei'.split(' '),
  Portuguese: 'o de que e do da em um para com não uma os no se na por mais as dos'.split(' '),
  Dutch: 'de van het een en in is dat op te zijn met voor niet aan er om ook als bij'.split(' '),
  Polish: 'w i na z do się że jest nie o od za po jak oraz dla przez który'.split(' '),
  Turkish: 've bir bu için ile de da olarak olan gibi daha çok ne sonra kadar'.split(' '),
}

/** The language a report seems to be in where it is not English; undefined where it is, or where nothing can be told. */
export function otherLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 8) return undefined
  const script = SCRIPTS.map(([pattern, name]) => ({ name, share: (sample.match(pattern)?.length ?? 0) / letters }))
  const most = script.sort((a, b) => b.share - a.share)[0]
  // Japanese has more Han than kana, and no other language has kana.
  if (script.some(({ name, share }) => name === 'Japanese' && share > 0.1)) return 'Japanese'
  if (most && most.share > 0.3) return most.name
  if (letters < 20) return undefined
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const shares = Object.entries(WORDS).map(([name, list]) => ({
    name,
    share: list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
  }))
  const best = shares.sort((a, b) => b.share - a.share)[0]
  return best && best.name !== 'English' && best.share > 0.12 ? best.name : undefined
}

const LITTLE = /\b(?:the|an?|of|to|in|on|at|and|for|with|by|is|are|was|were|has|had|will|he|she|they|it)\b/i

/** Whether a line reads as an English sentence: words with the little ones that most have, or a verb, and an end. */
export function isSentence(line: string): boolean {
  const words = line.match(/\p{L}+/gu)?.length ?? 0
  const ends = /[.!?…]["”’')\]]*$/.test(line.trim())
  return words >= 3 && ((LITTLE.test(line) && (words >= 8 || ends)) || (ends && hasVerb(line)))
}
