import { isInCapitals } from './capitals.ts'

/** Why a line is no part of the report, in the words the draft lists it with. */
export type Junk =
  | 'mail header'
  | 'page'
  | 'before the report'
  | 'repeated'
  | 'rights'
  | 'credit'
  | 'site'
  | 'caption'
  | 'cut off'
  | 'short'
  | 'question'
  | 'correction'
  | 'time of day'
  | 'dateline'
  | 'signature'

const RIGHTS =
  /©|\(c\) ?\d{4}|^copyright\b|\bcopyright (?:\(c\)|\d{4}|notice|by [A-Z])|all rights reserved|trust principles|syndicated feed|not (?:been )?edited by|auto-generated/i
const CREDIT =
  /^(?:\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|translated) by\b|\(?(?:editing|reporting): |\(by .*\)$|enditem|end ?item\/|source ?: ?|via \S.*https?:|-30-$|\(?with (?:agency )?inputs? from|###$|our standards)/i
/** "By Ada Berg and Jon Lind", and not "By Monday and Tuesday, both bridges had fallen." */
const BYLINE =
  /^(?:[Bb]y|BY) [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]+){0,3}(?:,| and | in |$|\)| \|)/
/** "Reuters | Oslo | Updated: 29-04-2024 12:43". */
const BAR_ROW = /^[^|]{2,60} \| .*(?:\d{1,2}:\d\d|\b(?:updated|created|published|posted)\b)/i
const AGENCY =
  /^(?:agence france[- ]presse|associated press|reuters|the associated press|xinhua|afp|ap|upi|yonhap|tass|agencies|pti|ani|dpa|staff (?:writer|reporter)|news desk|web desk)\.?$/i
/** Words that open a line of the page, and may open one of the report: "Facebook said on Monday …". */
const SITE_WORD =
  /^(?:related|previous|advertisement|sponsored|promoted|privacy|cookie|trending|recommended|whatsapp|facebook|twitter|linkedin|newsletter|loading|terms of|powered by|continue reading|thank you for (?:subscribing|reading|signing)|get in touch|contact us|save$|listen$|gift this|copy link|view all|more in |latest )/i
const SITE =
  /^(?:leave a (?:reply|comment)|your (?:email|e-mail) address|save my name|subscribe\b|sign up|share (?:this|on|via)|tweet$|tags? ?:|filed under|read (?:more|also|next)|also read|see also|next (?:article|post|story)|click here|for all the latest|you(?:['’]re| are| have)? recei\w+ this|to unsubscribe|unsubscribe|follow (?:us\b|(?:\S+ ){0,4}coverage\b|[^.]{1,40} on (?:twitter|instagram|x|telegram))|download (?:the|our) app|comments?(?: \(\d+\))?$|log ?in|sign in|register\b|this site uses akismet|all quotes delayed|most read|more from|print$|email$|e-mail$|home ?[>|/»]|menu$|search$|skip to|get the|join our|(?:watch|listen|live|in pictures|in photos|quiz|podcast) ?:|photo ?:|video ?:|image ?:|file photo|updated:|published:|posted (?:on|by|in)|this entry was (?:posted|filed)|bookmark the permalink|last (?:updated|modified)|post navigation|required fields|topics? ?:|keywords? ?:|enable javascript|please enable|disclaimer\b|listen to this|have your say|(?:estimated )?read(?:ing)? time|\d+ min(?:ute)?s?(?: read)?$|manage (?:preferences|cookies)|accept all|reject all|a version of this (?:article|story) (?:appear|ran)|order reprints|do you have (?:a story|information|a tip)|please include your|please enter your|what do you think\?|add us as|story continues|scroll to|(?:e-?mail|write to|contact) \S+@\S)/i
const SITE_ANYWHERE =
  /content is protected|to continue reading|must be (?:logged|signed) in|(?:log|sign) in to (?:comment|reply|post)|(?:for|to) subscribers only|already a subscriber|(?:limit of|remaining) (?:\d+ |your )?free articles|free articles? (?:left|remaining|this month)|unlock this (?:article|story)|to read the (?:full|whole) (?:article|story)|create a free account|enable javascript|notify me of (?:new|follow)|read more on ?:|our newsletter|\bwe use cookies\b|cookies are used|value your privacy|straight to your inbox|click here to/i
/** Words of the page where it speaks of itself or to its reader; elsewhere they may be news. */
const SITE_TO_READER =
  /javascript is disabled|disqus|ad ?blocker|cookie (?:policy|settings|preferences)|uses cookies|privacy policy|personali[sz]ed advertising|store cookies|\bto unsubscribe\b/i
const NOTICE = /^privacy (?:notice|policy) ?:|\brecaptcha\b/i
const TO_READER = /\b(?:you|your|our|we|us|this (?:web)?site|this page)\b/i
const CONTRIBUTED =
  /\bcontributed (?:to this (?:report|story)|reporting)\b|\b(?:writers?|reporters?|journalists?|correspondents?|staff)\b.{0,80}\bcontributed\.?$/i
const CAPTCHA = /^[\d\s+×x*÷/=?–-]+$/
const CAPTION =
  /\((?:file )?photo[^)]*\)|\bAP photo\b|\/ ?(?:getty|afp|ap|reuters|epa)\b(?: images)?\)?\.?$|getty images|\bfile photo\b|\bhandout\b|(?<![A-Za-z])[–—-] ?(?:AP|AFP|Reuters|EPA|AFPpix|ReutersPix|Sputnik(?: International)?)(?: ?pic| ?photo)?\.?$/i
/** "… / Nordic Post" at its end, or a day before it and who made it behind. */
const CAPTION_CREDIT =
  /\b(?:REUTERS|AFP|EPA|AP|TASS|Xinhua|ANI|PTI|Sputnik) ?\/ ?[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]+(?: [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.'’-]+){0,3}\.?$|[^.!?”"] \((?:Reuters|AP|AFP|EPA|TASS|Xinhua|Getty)\)$| \/ [A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f &-]{2,40}$|^[A-Z\u00c0-\u00de\u0100-\u017f][A-Za-z\u00c0-\u024f.]{2,9} \d{1,2}, \d{4}: .*\((?:Reuters|AP|AFP|EPA|Getty)[^)]*\)$/
const CAPTION_SURE =
  /^(?:image|video|media|photo) (?:caption|source)\b|\bcredit ?(?:\.\.\.|…|:)|\bphotograph: |\bvia (?:shutterstock|reuters|ap|afp)\b|\(file photo\)|AP photo|(?:[/(|:]|\bvia) ?getty images|getty images\)?\.?$|\bfile photo\b|\bhandout (?:photo|picture|image)/i
const TEASER = /(?:\.\.\.|…|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])$/
/** What an outlet says of its own text: which day or name was wrong in it, and when that was put right. */
const CORRECTION =
  /^\(?(?:(?:corrections?|clarifications?|editor['’]?s['’]? note|editors['’] note) ?[:—–-]|(?:corrects|refiles|recasts|clarifies) |an earlier version of this|this (?:[a-z]+\.? \d{1,2} )?(?:story|article|post|page|headline|live ?blog|piece|copy|version|report)\b[^.]{0,60} (?:corrects|corrected|(?:updated|amended|republished)\b(?! by the)))/i
const VERB_LIKE =
  /\b(?:is|are|was|were|will|would|has|have|had|said|says|could|may|might|can|did|does|told|met|held|sent|went|came|began|took|made|gave|spoke|won|lost|fell|rose|broke|sank|struck|led|left|ran|saw|found|stood|wrote|kept|brought|bought|paid|say|tell|[a-z\u00df-\u024f]{2,}(?:ed|es))\b/
const FULL_STOP = /[.!?]["”’')\]]*$/

/** Why a line of text is no part of the report; undefined where it is one. `seen` are the lines kept before it. */
export function junkOf(line: string, seen: ReadonlySet<string>): Junk | undefined {
  if (seen.has(line)) return 'repeated'
  if (!/[A-Za-z\u00c0-\u024f]/.test(line) || CAPTCHA.test(line)) return 'site'
  if (RIGHTS.test(line) && line.length < 400) return 'rights'
  if ((CREDIT.test(line) && line.length < 200) || (BYLINE.test(line) && !isProse(line))) return 'credit'
  if (BAR_ROW.test(line) && !FULL_STOP.test(line)) return 'credit'
  if (CORRECTION.test(line) && line.length < 400) return 'correction'
  if (AGENCY.test(line) || CONTRIBUTED.test(line)) return 'credit'
  if (
    (SITE.test(line) && (line.length < 120 || !FULL_STOP.test(line))) ||
    (SITE_WORD.test(line) && !isProse(line)) ||
    (SITE_ANYWHERE.test(line) && line.length < 200) ||
    (SITE_TO_READER.test(line) && line.length < 200 && (TO_READER.test(line) || !FULL_STOP.test(line))) ||
    NOTICE.test(line) ||
    /^error ?:/i.test(line)
  )
    return 'site'
  if (
    CAPTION_SURE.test(line) ||
    CAPTION_CREDIT.test(line) ||
    (CAPTION.test(line) && !hasVerb(line.replace(CAPTION, '')))
  )
    return 'caption'
  if (TEASER.test(line)) return 'cut off'
  if (line.length < 60 && !/[.!]["”’')\]]*$/.test(line) && (!hasVerb(line) || /\?["”]?$/.test(line))) return 'short'
  return undefined
}

/** Whether a line reads as prose: long enough, or a sentence with a verb that ends. */
export function isProse(line: string): boolean {
  return (line.length >= 80 && hasVerb(line)) || (line.length >= 30 && FULL_STOP.test(line) && hasVerb(line))
}

/** The whole sentences before one that is cut off: nothing of them is lost with it. */
export function beforeCutOff(line: string): string {
  const ends = [...line.matchAll(/[.!?]["”’')\]]*(?= ["“‘'(]?[\p{Lu}\d]| ?(?:…|\[))/gu)].at(-1)
  const whole = ends ? line.slice(0, ends.index + ends[0].length) : ''
  return isProse(whole) ? whole : ''
}

/** Whether a line has a word in the form of a verb. In capitals only a whole sentence is looked at, and no heading. */
export const hasVerb = (line: string): boolean =>
  VERB_LIKE.test(FULL_STOP.test(line) && isInCapitals(line) ? line.toLowerCase() : line)
