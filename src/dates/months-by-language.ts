import { pattern } from '../text/pattern.ts'
import { monthOf } from './month-names.ts'

/** The months, January first, as languages other than English write them beside a day; `|` parts other forms. */
const MONTHS: readonly string[] = [
  // German, Dutch
  'januar|jänner|jän|januari,februar|februari|feber,märz|mär|mrz|maart|mrt,april,mai|mei,juni,juli,august|augustus,september,oktober|okt,november,dezember|dez|december',
  // French
  'janvier|janv,février|févr|fév,mars,avril|avr,mai,juin,juillet|juil,août,septembre,octobre,novembre,décembre|déc',
  // Spanish
  'enero|ene,febrero,marzo,abril|abr,mayo,junio,julio,agosto|ago,septiembre|setiembre,octubre,noviembre,diciembre|dic',
  // Portuguese, Italian
  'janeiro|gennaio|gen,fevereiro|fev|febbraio,março|marzo,abril|aprile,maio|maggio|mag,junho|giugno|giu,julho|luglio|lug,agosto,setembro|settembre|set|sett,outubro|ottobre|out|ott,novembro|novembre,dezembro|dicembre',
  // Russian, Ukrainian
  'января|январь|янв|січня,февраля|февраль|фев|лютого,марта|март|мар|березня,апреля|апрель|апр|квітня,мая|май|травня,июня|июнь|июн|червня,июля|июль|июл|липня,августа|август|авг|серпня,сентября|сентябрь|сен|сент|вересня,октября|октябрь|окт|жовтня,ноября|ноябрь|ноя|листопада,декабря|декабрь|дек|грудня',
  // Polish, Swedish
  'stycznia|styczeń,lutego|luty,marca|marzec,kwietnia|kwiecień,maja|maj,czerwca|czerwiec,lipca|lipiec,sierpnia|sierpień|augusti,września|wrzesień,października|październik,listopada|listopad,grudnia|grudzień',
  // Turkish, Czech
  'ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık',
  'ledna|leden,února|únor,března|březen,dubna|duben,května|květen,června,července|červenec,srpna|srpen,,října|říjen,,prosince|prosinec',
  // Hindi, Persian and Arabic (the names from Latin), Indonesian
  'जनवरी,फ़रवरी|फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त,सितंबर|सितम्बर,अक्टूबर|अक्तूबर,नवंबर|नवम्बर,दिसंबर|दिसम्बर',
  'يناير|ژانویه,فبراير|فوریه,مارس,أبريل|ابريل|آوریل,مايو|مه,يونيو|ژوئن,يوليو|ژوئیه,أغسطس|اوت,سبتمبر|سپتامبر,أكتوبر|اکتبر,نوفمبر|نوامبر,ديسمبر|دسامبر',
  'januari,februari,maret,april,mei,juni,juli,agustus,september,oktober,november,desember',
  // Russian, in “in March”
  'январе,феврале,марте,апреле,мае,июне,июле,августе,сентябре,октябре,ноябре,декабре',
]

const MARK = pattern(String.raw`\p{M}`, 'gu')
const withoutMarks = (name: string): string => name.normalize('NFKD').replace(MARK(), '').replaceAll('ı', 'i')
/** As it is typed where the keyboard has no umlauts: “Maerz”. */
const inAscii = (name: string): string => name.replace(/[äöü]/g, (letter) => `${withoutMarks(letter)}e`)

let byName: ReadonlyMap<string, number> | undefined

function namesOfMonths(): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>()
  for (const language of MONTHS) {
    for (const [index, names] of language.split(',').entries()) {
      for (const name of names.split('|').filter((each) => each !== '')) {
        for (const form of [name, withoutMarks(name), inAscii(name)]) numbers.set(form, index + 1)
      }
    }
  }
  // “listopad” is October in Croatian and November in Polish and Ukrainian: only the inflected forms are plain.
  numbers.delete('listopad')
  return numbers
}

/** The number of a month from its name in English or in one of the languages whose months are plain, in any case. */
export function monthInAnyLanguage(name: string): number | undefined {
  const month = monthOf(name)
  if (month !== undefined) return month
  // Most dates are in English, and need no names of others.
  byName ??= namesOfMonths()
  return byName.get(name.replace(/\.$/, '').toLowerCase())
}
