/** Words that make a run of titles a post, and not the name of a body. */
export const POSTS =
  'President|Minister|Premier|Chancellor|King|Queen|Prince|Princess|Emperor|Sheikh|Emir|Sultan|Pope|Secretary|General|Gen|Colonel|Col|Major|Captain|Admiral|Marshal|Commander|Chief|Senator|Sen|Rep|Congressman|Congresswoman|Governor|Gov|Mayor|Ambassador|Envoy|Representative|Spokesman|Spokeswoman|Spokesperson|Speaker|Leader|Chairman|Chairwoman|Director|Professor|Prof|Dr|Mr|Mrs|Ms|Judge|Attorney|Commissioner|Ayatollah|Adviser|Advisor|Undersecretary|Rev|Sir|Lord|Lady|Officer|Prosecutor|Auditor|Mediator|Inspector|Detective|Sergeant|Sgt|Lieutenant|Brigadier|Constable|Sheriff|Justice|Councillor|Councilor|Councilman|Councilwoman|Bishop|Archbishop|Cardinal|Pastor|Coach|Economist|Lawyer|Treasurer|Comptroller|Superintendent|Coordinator|Chairperson|Negotiator|Lawmaker|Deputies|Analyst|Spokespeople|Magistrate|Solicitor|Historian|Scientist|Principal|Manager|Founder|President-elect|CEO|CFO|COO|Cllr|Insp|Supt|Det|MP|MEP|Ald|Incumbent|Challenger|Candidate|Nominee|Tycoon|Billionaire'
/** Words that stand in titles beside them: "Deputy Foreign Minister", "National Security Adviser". */
const BESIDE_POSTS =
  'Vice|Prime|Deputy|Foreign|Defence|Defense|Interior|Finance|Communications|Trade|Energy|Health|Education|Economy|Culture|Oil|State|Lt|Maj|Capt|Adm|Special|Chair|Supreme|House|Former|First|Acting|Assistant|Under|National|Security|Counselor|Counsellor|Senior|Top|Executive'
const TITLES = new Set(`${POSTS}|${BESIDE_POSTS}`.split('|'))
const POST = new RegExp(`\\b(?:${POSTS})\\.?$`)
/** Posts as they are written small before a name. */
export const SMALL_POSTS =
  'president|minister|leader|spokes(?:man|woman|person)|envoy|chief|premier|official|professor|analyst|negotiator|commander|ambassador|director|lawmaker|senator|chairman|journalist|activist|secretary|adviser|advisor|head|speaker|king|judge|diplomat|prosecutor|auditor|mediator|inspector|detective|sergeant|lieutenant|sheriff|councillor|bishop|archbishop|cardinal|pastor|coach|captain|economist|lawyer|treasurer|coordinator|manager|founder|historian|scientist|owner|farmer|teacher|doctor|engineer|author|actor|singer|striker|magistrate|solicitor|executive|mayor|governor|chancellor|commissioner|representative|chairwoman|CEO'
const SMALL_POST = new RegExp(`\\b(?:${SMALL_POSTS})$`)

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
  return isPost(text) || SMALL_POST.test(text)
}
