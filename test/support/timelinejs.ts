import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Element, Window } from 'happy-dom'

/** What is used of TimelineJS, which has no types of its own. */
interface Timeline {
  readonly config: {
    readonly events: readonly { readonly unique_id: string }[]
    readonly getErrors: () => readonly unknown[]
  }
  on(event: 'ready', act: () => void): void
}

/** One slide as a reader sees it in TimelineJS. */
export interface SeenSlide {
  readonly headline: string | undefined
  readonly date: string | undefined
  readonly body: Element
}

/** What TimelineJS makes of its JSON: its own errors, the slides by id, and the labels of the groups. */
export interface SeenTimeline {
  readonly errors: readonly unknown[]
  readonly slides: ReadonlyMap<string, SeenSlide>
  readonly groups: readonly string[]
  readonly page: Element
}

/** Made for a page, where it sets `TL`. */
const script = readFileSync(
  createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
  'utf8',
)
const window = new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } })
const { Timeline } = new Function('window', `with (window) { ${script}\nreturn TL }`)(window) as {
  Timeline: new (id: string, data: unknown) => Timeline
}

/** Shows JSON with TimelineJS 3 itself, in a page that has no screen. */
export async function showTimeline(json: string): Promise<SeenTimeline> {
  const { document } = window
  document.body.innerHTML = '<div id="shown-here"></div>'
  const { config } = await new Promise<Timeline>((resolve) => {
    const timeline = new Timeline('shown-here', JSON.parse(json))
    timeline.on('ready', () => resolve(timeline))
  })
  const page = document.body
  const slides = new Map<string, SeenSlide>()
  for (const { unique_id: id } of config.events) {
    const slide = document.getElementById(id)
    const body = slide?.querySelector('.tl-text-content')
    const text = (selector: string) => slide?.querySelector(selector)?.textContent
    if (body) slides.set(id, { headline: text('.tl-headline'), date: text('.tl-headline-date'), body })
  }
  const groups = [...page.querySelectorAll('.tl-timegroup-message')].map(({ textContent }) => textContent)
  return { errors: config.getErrors(), slides, groups, page }
}
