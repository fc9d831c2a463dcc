import { WEEKDAYS } from './weekday-names.ts'

/** The days of the week, Monday first, as languages other than English write them; the forms of a day by `|`. */
const NAMES: readonly string[] = [
  // German, Dutch, Swedish
  'montag,dienstag,mittwoch,donnerstag,freitag,samstag|sonnabend,sonntag',
  'maandag|måndag,dinsdag|tisdag,woensdag|onsdag,donderdag|torsdag,vrijdag|fredag,zaterdag|lördag,zondag|söndag',
  // French, Spanish, Italian, Portuguese
  'lundi|lunes,mardi|martes,mercredi|miércoles,jeudi|jueves,vendredi|viernes,samedi|sábado,dimanche|domingo',
  'lunedì|segunda-feira,martedì|terça-feira,mercoledì|quarta-feira,giovedì|quinta-feira,venerdì|sexta-feira,sabato,domenica',
  // Russian, with the form behind “in”; Polish
  'понедельник,вторник,среда|среду,четверг,пятница|пятницу,суббота|субботу,воскресенье',
  'poniedziałek,wtorek,środa|środę,czwartek,piątek,sobota|sobotę,niedziela|niedzielę',
  // Korean, Japanese, Chinese
  '월요일,화요일,수요일,목요일,금요일,토요일,일요일',
  '月曜日|月曜,火曜日|火曜,水曜日|水曜,木曜日|木曜,金曜日|金曜,土曜日|土曜,日曜日|日曜',
  '星期一|周一|週一,星期二|周二|週二,星期三|周三|週三,星期四|周四|週四,星期五|周五|週五,星期六|周六|週六,星期日|星期天|周日|週日',
]

/** The short forms, which are days only beside a date. */
const SHORT: readonly string[] = [
  'mo|lun|пн|月|월|ma,di|mar|вт|火|화|ti,mi|mer|mié|ср|水|수|on,do|jeu|jue|чт|木|목|to,fr|ven|vie|пт|金|금,sa|sam|sáb|сб|土|토|lö,so|dim|dom|вс|日|일|sö',
]

const byName = (languages: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      language.split(',').flatMap((forms, day) => forms.split('|').map((form) => [form, WEEKDAYS[day] ?? ''] as const)),
    ),
  )

const long = byName(NAMES)
const short = byName(SHORT)

/** The English name of a day of the week in another language, in any case; of a short form only where that may be one. */
export function weekdayInEnglish(name: string, isShort = false): string | undefined {
  const lower = name.toLowerCase()
  return long.get(lower) ?? (isShort ? short.get(lower.replace(/\.$/, '')) : undefined)
}
