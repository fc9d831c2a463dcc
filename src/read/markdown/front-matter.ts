import type { Report } from '../report.ts'
import { readToml } from '../yaml/toml-value.ts'
import {
  dateField,
  field,
  firstField,
  textField,
  textsField,
  type UnknownKey,
  unknownKeys,
} from '../yaml/yaml-fields.ts'
import { readYaml, type YamlMap, type YamlText } from '../yaml/yaml-value.ts'
import { splitFrontMatter } from './front-matter-split.ts'
import { authorsOf, readSource, readSourceFields, type SourceFields, unknownSourceKeys } from './source-fields.ts'
import type { SourceFile } from './source-file.ts'

/** The front matter between the two fences at the top of a briefing; every field may be left out. */
export interface FrontMatter {
  readonly title?: YamlText | undefined
  readonly date?: YamlText | undefined
  readonly topic?: YamlText | undefined
  readonly corrects?: YamlText | undefined
  readonly retracted?: YamlText | undefined
  readonly summary?: YamlText | undefined
  readonly place?: YamlText | undefined
  readonly tags: readonly YamlText[]
  /** Type and status of a file that is one claim. */
  readonly kinds: readonly YamlText[]
  readonly actors: readonly YamlText[]
  readonly source: SourceFields
  readonly sources: readonly SourceFields[]
  /** Whether the file is an account of a report, so that its day is that of the report. */
  readonly isAccount: boolean
}

/** The names of each field, ours first: the others are those of notes, posts and records of other programs. */
const KEYS = {
  title: ['title', 'headline', 'name', 'titel', 'titre', 'título', 'titolo', 'заголовок', '제목', 'タイトル', '标题'],
  date: ['date', 'day', 'when', 'event_date', 'datum', 'fecha', 'data', 'дата', '날짜', '日付', '日期'],
  topic: ['topic', 'subject', 'project', 'thema', 'thème', 'tema', 'тема', '주제', '主題'],
  corrects: ['corrects'],
  retracted: ['retracted'],
  summary: ['summary', 'description', 'abstract', 'excerpt', 'lead'],
  author: ['author', 'authors', 'autor', 'auteur', 'autore', 'автор', '저자', '著者', '作者'],
  tags: [
    'tags',
    'tag',
    'categories',
    'keywords',
    'schlagwörter',
    'mots-clés',
    'etiquetas',
    'теги',
    '태그',
    'タグ',
    '标签',
  ],
  kinds: ['type', 'status'],
  url: ['url', 'link', 'permalink'],
  actors: [
    'actors',
    'people',
    'persons',
    'characters',
    'participants',
    'who',
    'involved',
    'organizations',
    'personen',
    'personnes',
    'personas',
    'персоны',
    'участники',
    '인물',
    '人物',
  ],
  place: ['location', 'place', 'where', 'city', 'ort', 'lieu', 'lugar', 'luogo', 'место', '장소', '場所', '地点'],
  sources: ['sources', 'references'],
  source: [
    'source',
    'outlet',
    'publisher',
    'publication',
    'quelle',
    'fuente',
    'fonte',
    'источник',
    '출처',
    '出典',
    '来源',
  ],
  published: ['published', 'published_at', 'publishedAt'],
} as const

/** Keys that other programs read: they say how a note is shown or kept. */
const OF_OTHERS =
  /^(?:alias(?:es)?|layout|css-?class(?:es)?|draft|publish|id|uid|uuid|slug|(?:date[-_ ]?)?(?:created|modified|updated)(?:_?at)?|last[-_]?mod(?:ified)?|weight|toc|lang|language|image|cover|thumbnail|banner|icon|comments|featured|pinned|template|theme|math|sidebar_(?:position|label)|nav_order|parent|redirect_from|series|related|up|output|bibliography|csl|kanban-plugin)$/i

const OURS = Object.values(KEYS).map(([first]) => first)

/** Reads the front matter of a briefing; `bodyAt` is the offset at which the Markdown starts. */
export function readFrontMatter(
  file: SourceFile,
  report: Report,
): { fields: FrontMatter; unknown: UnknownKey[]; bodyAt: number } {
  const { text, language, at, bodyAt } = splitFrontMatter(file.text, report)
  const read = language === 'toml' ? readToml : readYaml
  const value = text.trim() === '' ? undefined : read(text, at, report)
  if (value !== undefined && value.kind !== 'map') {
    report('warning', value.at, 'the front matter says nothing that is understood', 'write lines such as “title: …”')
  }
  const map: YamlMap = value?.kind === 'map' ? value : { kind: 'map', entries: [], at }
  const others = unknownKeys(map, OURS, Object.values(KEYS).flat()).map((unknown) =>
    OF_OTHERS.test(unknown.key) ? { ...unknown, ofOthers: true as const } : unknown,
  )
  const unknown = [...others, ...unknownSourceKeys(field(map, 'source'))]
  return { fields: readFields(map, report), unknown, bodyAt }
}

function readFields(map: YamlMap, report: Report): FrontMatter {
  const key = (name: keyof typeof KEYS) => firstField(map, KEYS[name])
  const text = (name: keyof typeof KEYS) => textField(map, key(name), report)
  const own = field(map, key('source'))
  const sources = readSourceFields(map, key('sources'), report)
  const sole = own === undefined && sources.length === 1 ? sources[0] : undefined
  const source = own === undefined ? (sole ?? {}) : readSource(own, report)
  const published = dateField(map, key('published'), report)
  const isDay = published !== undefined && !/^(?:true|false|yes|no)$/i.test(published.text)
  return {
    title: text('title'),
    date: dateField(map, key('date'), report),
    topic: text('topic'),
    corrects: text('corrects'),
    retracted: dateField(map, key('retracted'), report),
    summary: text('summary'),
    place: placeOf(map, key('place'), report),
    tags: KEYS.tags.flatMap((name) => textsField(map, firstField(map, [name]), report, /[,\s]+/)),
    kinds: KEYS.kinds.flatMap((name) => textsField(map, firstField(map, [name]), report, /[,\s]+/)),
    actors: KEYS.actors.flatMap((name) => textsField(map, firstField(map, [name]), report, /[,;]/)),
    source: {
      ...source,
      dateline: source.dateline ?? placeOf(map, key('place'), report),
      author: source.author ?? authorsOf(map, key('author')),
      url: source.url ?? text('url'),
      published: source.published ?? (isDay ? published : undefined),
    },
    sources: sole === undefined ? sources : [],
    isAccount: own !== undefined || isDay,
  }
}

/** A place by its name; of a map, its name alone. */
function placeOf(map: YamlMap, key: string, report: Report): YamlText | undefined {
  const value = field(map, key)
  const [first] = value?.kind === 'list' ? value.items : []
  if (value?.kind === 'map') return textField(value, firstField(value, ['name', 'place', 'city', 'title']), report)
  return first?.kind === 'text' ? first : textField(map, key, report)
}
