import type { Random } from './random.ts'

const words = (text: string): string[] => text.trim().split(/\s+/)

const ONSETS = words('b br d dr f g gr h j k kh kl l m mor n p pr r s sh st t tr v vl y z zh ch')
const VOWELS = words('a e i o u ai ei ou ya yo eo eu')
const CODAS = words('n ng m l r k t s v sky vich nov rov gin ster man ton ')
const KOREAN = words('Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Noh Moon')
const SYLLABLES = words('jong un il su ho min yeon hyun woo jae in kyu duk chang son dong yeop sung hee jin young')
const GIVEN = words(
  'Vladimir Dmitry Igor Sergey Anna Maria John Stephen Michael Donald David Sarah James Wang Li Akira Yuki Taro Elena',
)
const HANGUL = [...'정은일수호민연현우재인규덕창선동엽성희진영']

/** A word that nobody has heard, of two to four syllables, as a place or a family is called. */
export function strangeName(random: Random): string {
  let name = ''
  for (let i = 0; i < 2 + random.below(2); i++) name += random.any(ONSETS) + random.any(VOWELS)
  name += random.any(CODAS)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A person's name in the manner of one of several countries, with its other spellings. */
export function personName(random: Random): { name: string; otherNames: { text: string; lang?: string }[] } {
  if (random.chance(0.4)) {
    const [family, one, two] = [random.common(KOREAN), random.any(SYLLABLES), random.any(SYLLABLES)]
    const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
    const hangul = `${random.any([...'김이박최정강조윤장임'])}${random.any(HANGUL)}${random.any(HANGUL)}`
    return {
      name: `${family} ${capital(one)}-${two}`,
      otherNames: [{ text: `${family} ${capital(one)} ${capital(two)}` }, { text: hangul, lang: 'ko' }],
    }
  }
  const family = strangeName(random)
  return { name: `${random.common(GIVEN)} ${family}`, otherNames: random.chance(0.3) ? [{ text: `${family}a` }] : [] }
}

export const TOPIC_WORDS = words(
  'summit talks sanctions envoys hotlines drills missiles border trade fuel prisoners elections ceasefire grain ports',
)
const NOUNS = words(`agreement airport aid alliance ballet border ceremony commission complex conditions consultations
  convoy council crisis delegation delegates denuclearisation deployment diplomats draft election embassy enrichment
  envoy exercise facility fleet flight food fuel garrison grain guard harbour hotline imagery inspectors intelligence
  labour laboratory leaflets letter loudspeakers mediation message minister missile negotiators observers oil panel
  parliament peninsula photographs pipeline plutonium post president prisoners proposal radar railway reactor
  reconnaissance relief reprocessing resolution rocket sanctions satellite ship shipment speech stalemate statement
  submarine summit talks tanker telephone timetable trade train treaty truce uranium venue visit warship weapon workers`)
const DOING =
  words(`accepts accuses announces asks attends backs blames cancels confirms condemns considers delays demands
  denies discusses expects inspects invites leaves meets offers opens plans postpones prepares proposes receives rejects
  reports restores resumes says sees sends signs suspends tests threatens urges visits warns welcomes`)
const QUALITIES = words(`annual armed bilateral closed complete direct early extra final first formal humanitarian joint
  late limited long military new nuclear open partial planned preliminary regular secret special stalled tactical third
  unannounced verified working yearly`)
const TAILS = [
  'with no details given',
  'for the first time in years',
  'as both sides had hoped',
  'without preconditions',
  'on conditions that are not named',
  'at short notice',
  'after weeks of silence',
  'before the delegation leaves',
  'though the venue is not settled',
  'in spite of the sanctions',
]

/** A sentence of what one does about another, in some place, with a word now and then that is nowhere else. */
export function sentence(random: Random, who: string, whom: string | undefined, place: string): string {
  const thing = `${random.chance(0.6) ? `${random.common(QUALITIES)} ` : ''}${random.common(NOUNS)}`
  const other = whom ? ` with ${whom}` : ''
  const rare = random.chance(0.15) ? ` near ${strangeName(random)}` : ''
  const tail = random.chance(0.5) ? `, ${random.any(TAILS)}` : ''
  return `${who} ${random.common(DOING)} the ${thing} of the ${random.common(NOUNS)}${other} in ${place}${rare}${tail}`
}

/** What an event is called. */
export const eventTitle = (random: Random, who: string, place: string): string =>
  `${who} ${random.common(DOING)} the ${random.common(NOUNS)} in ${place}`
