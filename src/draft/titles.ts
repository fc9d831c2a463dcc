import { pattern } from '../text/pattern.ts'

/** Words that make a run of titles a post, and not the name of a body. */
export const POSTS =
  'President|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Emperor|Sheikh|Emir|Sultan|Pope|Secretary|General|Gen|Colonel|Col|Major|Captain|Admiral|Marshal|Commander|Chief|Senator|Sen|Rep|Congressman|Congresswoman|Governor|Gov|Mayor|Ambassador|Envoy|Representative|Spokesman|Spokeswoman|Spokesperson|Speaker|Leader|Chairman|Chairwoman|Director|Professor|Prof|Dr|Mr|Mrs|Ms|Judge|Attorney|Commissioner|Ayatollah|Adviser|Advisor|Undersecretary|Rev|Sir|Lord|Lady|Officer|Prosecutor|Auditor|Mediator|Inspector|Detective|Sergeant|Sgt|Lieutenant|Brigadier|Constable|Sheriff|Justice|Councillor|Councilor|Councilman|Councilwoman|Bishop|Archbishop|Cardinal|Pastor|Coach|Economist|Lawyer|Treasurer|Comptroller|Superintendent|Coordinator|Chairperson|Negotiator|Lawmaker|Deputies|Analyst|Spokespeople|Magistrate|Solicitor|Historian|Scientist|Principal|Manager|Founder|President-elect|CEO|CFO|COO|Cllr|Insp|Supt|Det|MP|MEP|Ald|Incumbent|Challenger|Candidate|Nominee|Tycoon|Billionaire|Mullah|Maulana|Imam|Rabbi'
/** Words that stand in titles beside them: "Deputy Foreign Minister", "National Security Adviser". */
const BESIDE_POSTS =
  'Vice|Prime|Deputy|Foreign|Defence|Defense|Interior|Finance|Communications|Trade|Energy|Health|Education|Economy|Culture|Oil|State|Lt|Maj|Capt|Adm|Special|Chair|Supreme|House|Former|First|Acting|Assistant|Under|National|Security|Counselor|Counsellor|Senior|Top|Executive'
/** "Finance Ministers Ada Berg and Ola Lund". Within the name of a body such a word is no post: "Council of Ministers". */
const POSTS_OF_SEVERAL =
  'Ministers|Presidents|Secretaries|Senators|Sens|Reps|Generals|Gens|Governors|Govs|Mayors|Ambassadors|Envoys|Chancellors|Premiers|Judges|Spokesmen|Leaders|Chiefs|Directors|Professors|Profs|Lawmakers|MPs|MEPs|Messrs|Drs|Princes|Sirs'
const TITLES = new Set(`${POSTS}|${BESIDE_POSTS}|${POSTS_OF_SEVERAL}`.split('|'))
const POST_OF_SEVERAL = new RegExp(`\\b(?:${POSTS_OF_SEVERAL})\\.?$`)
const POST = new RegExp(`\\b(?:${POSTS})\\.?$`)
/** Posts as they are written small before a name. */
export const SMALL_POSTS =
  'president|minister|leader|spokes(?:man|woman|person)|envoy|chief|premier|official|professor|analyst|negotiator|commander|ambassador|director|lawmaker|senator|chairman|journalist|activist|secretary|adviser|advisor|head|speaker|king|judge|diplomat|prosecutor|auditor|mediator|inspector|detective|sergeant|lieutenant|sheriff|councillor|bishop|archbishop|cardinal|pastor|coach|captain|economist|lawyer|treasurer|coordinator|manager|founder|historian|scientist|owner|farmer|teacher|doctor|engineer|author|actor|singer|striker|magistrate|solicitor|executive|mayor|governor|chancellor|commissioner|representative|chairwoman|CEO'
const SMALL_POST = new RegExp(`\\b(?:${SMALL_POSTS})$`)

/** What a post may be of: "Minister of Home Affairs", "Chairman of the Joint Chiefs of Staff". */
const OFFICES =
  'Affairs|African|Asian|Civil|Climate|Consular|Cultural|Digital|Disarmament|Economic|European|Federal|Human|Humanitarian|Legal|Military|Parliamentary|Peace|Political|Refugees|Religious|Rights|Rural|Urban|Agriculture|Aviation|Budget|Chiefs|Commerce|Communications|Cooperation|Culture|Customs|Defence|Defense|Development|Economics|Economy|Education|Emergency|Emergencies|Employment|Energy|Environment|Finance|Finances|Fisheries|Foreign|Forestry|Health|Home|Homeland|Housing|Immigration|Industry|Information|Infrastructure|Innovation|Integration|Intelligence|Interior|Internal|External|Joint|Justice|Labour|Labor|Land|Management|Mines|Mining|National|Native|Natural|Naval|Operations|Petroleum|Planning|Police|Power|Public|Railways|Reconstruction|Reform|Relations|Resources|Revenue|Science|Security|Services|Social|Sport|Sports|Staff|State|Strategic|Supply|Taxation|Technology|Tourism|Trade|Transport|Transportation|Treasury|Veterans|War|Water|Welfare|Women|Works|Youth'
const OFFICE_WORDS = new Set(OFFICES.split('|'))
/** Few names stand behind such words; the long patterns are only made where one does. */
const IS_OF = / (?:of|for|to) (?:the )?(?:[A-Z\u00c0-\u00de\u0100-\u017f]|$)/
const POST_OF = `\\b(?:${POSTS}|${SMALL_POSTS}) (?:of|for) (?:the )?`
const opensOffice = pattern(`${POST_OF}(?:(?:${OFFICES}),? (?:(?:and|of|for)(?: the)? )?)*$`, '')
const endingInOffice = pattern(
  `${POST_OF}(?:(?:${OFFICES}),? (?:(?:and|of|for)(?: the)? )?)*(?:${OFFICES})$|\\b(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Kk]ing|[Qq]ueen|[Ll]eader|[Gg]overnor|[Mm]ayor|[Cc]hairm[ae]n|[Ss]peaker|[Hh]ead|[Ee]nvoy|[Rr]epresentative|[Aa]mbassador|[Cc]oordinator|[Cc]ommissioner) (?:of|for|to) (?:the )?(?:[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f-]+ ?){1,3}$`,
  '',
)
/** No post with its office is longer. */
const REACH = 120

/** Whether a word behind a text belongs to the office of a post, and not to a name: "Director of National", "Intelligence". */
export const isOffice = (before: string, word: string): boolean =>
  OFFICE_WORDS.has(word) && IS_OF.test(before.slice(-REACH)) && opensOffice().test(before.slice(-REACH))

/** Whether a word may be one of a title, and not of a name. */
export function isTitle(word: string): boolean {
  return TITLES.has(word.replace(/\.$/, ''))
}

/** Whether a text ends in a word for a post: "Minister", "Gen." */
export function isPost(text: string): boolean {
  return POST.test(text)
}

/** Whether the text before a name ends in a post: "the Russian Foreign Minister", "a spokesman". */
export function endsInPost(before: string): boolean {
  const text = before.trimEnd()
  return isPost(text) || POST_OF_SEVERAL.test(text) || SMALL_POST.test(text)
}

/** Whether the text before a name ends in a post and what it is of: "the Minister of Health", "president of Norway". */
export function endsInOffice(before: string): boolean {
  const text = before.trimEnd().slice(-REACH)
  return IS_OF.test(text) && endingInOffice().test(text)
}
