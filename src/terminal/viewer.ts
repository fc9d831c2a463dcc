import { paint, type Theme } from '../text/paint.ts'
import type { Outside } from '../viewer/effect.ts'
import { composeLines, type Frame } from '../viewer/frame.ts'
import { frameOf } from '../viewer/frame-of.ts'
import { beginVisit, type VisitStore, withKnown } from '../viewer/keep-visit.ts'
import type { Library, Opening } from '../viewer/library.ts'
import { initialState, type State } from '../viewer/state.ts'
import { afterKeys } from '../work.ts'
import { followDraft } from './follow-draft.ts'
import { followEffects, followMending, followTable } from './follow-effects.ts'
import { followVisit } from './follow-visit.ts'
import { openTerminal } from './terminal.ts'

/** How the viewer is to look and from when it is to see, as asked on the command line. */
export interface ViewerOptions {
  readonly theme: Theme
  readonly asOf?: string | undefined
  /** The present ISO day. */
  readonly today: string
  /** Whether the mouse scrolls and selects. */
  readonly mouse: boolean
  /** The id of a briefing whose draft is gone through at once. */
  readonly review?: string | undefined
  /** The store of what is kept from one visit to the next; none where nothing is. */
  readonly visits?: VisitStore | undefined
  /** Whether it opens at the list of briefings, wherever it was left. */
  readonly fresh?: boolean
  /** Whether the briefings are those that come along: whoever sees them for the first time is told what they are. */
  readonly isBundled?: boolean
  /** Loads what is done outside the program. */
  readonly outside: () => Promise<Outside>
}

/**
 * Opens the viewer and resolves when the reader is done, with the terminal given back. Resolves to false at once when
 * there is no terminal to open it on.
 */
export async function openViewer(opening: Opening, options: ViewerOptions): Promise<boolean> {
  const { theme, asOf, today, mouse, review, visits, fresh = false, isBundled = false, outside } = options
  const terminal = openTerminal({ stdin: process.stdin, stdout: process.stdout, env: process.env, mouse })
  if (!terminal) return false
  const onCursor = ({ row, column }: Frame['cursor']): void => terminal.setCursor({ row, column })
  const draw = (library: Library, state: State): void => {
    const frame = frameOf(library, state)
    terminal.paint(composeLines(frame).map((line) => paint(line, theme)))
    onCursor(frame.cursor)
  }
  let finish = (): void => {}
  const done = new Promise<void>((resolve) => {
    finish = resolve
  })
  // Seen from an earlier day some briefings are not there, so the first of the list are known only with all of it.
  const whole = (): Library => opening.list?.() ?? opening.first
  const head = asOf === undefined ? opening.first : whole()
  const kept = visits?.read()
  const isWelcomed = isBundled && kept !== undefined && kept.last === undefined
  const start: State = { ...initialState(terminal.size()), asOf, today, wanted: review, isWelcomed }
  const state = kept ? beginVisit(head, start, kept, fresh) : start

  // The reader sees the list before what answers keys is loaded, and keys are answered before Ink is. Ink's first frame
  // is the same lines and costs no byte.
  draw(head, state)
  const library = asOf === undefined ? whole() : head
  const { createStore } = await import('./store.ts')
  const store = createStore({ library, state: kept ? withKnown(state, kept) : state }, finish)
  const endVisit = visits && followVisit(store, visits, state.visit.marks)
  store.resize(terminal.size())
  const unsubscribe = store.subscribe(() => draw(store.shown().library, store.shown().state))
  terminal.onResize(store.resize)
  terminal.onInput(store.input)
  // Ink lays out in WebAssembly: without that (`node --jitless`) frames are drawn as until then.
  let app: { unmount(): void } | undefined
  if ('WebAssembly' in globalThis) {
    const { mount } = await import('./mount.tsx')
    await afterKeys()
    unsubscribe()
    app = mount({ stdout: terminal.inkStdout }, { store, frameOf, theme, onCursor }, terminal.fail)
    await afterKeys()
  }
  // What kept the files from being read is said until they are read again.
  let failed: string | undefined
  const stop = opening.follow?.(
    (library) => {
      if (failed !== undefined && store.shown().state.notice === failed)
        store.change(({ notice: _, ...state }) => state)
      failed = undefined
      store.replace(library)
    },
    (message) => {
      failed = message
      store.tell(message)
    },
  )
  const keepDraft = opening.drafts && followDraft(store, opening.drafts)
  // After the draft: its last step is in the file before an editor opens it.
  followEffects(store, { outside, terminal, reread: async () => opening.reread?.() })
  followTable(
    store,
    opening.writeTable ?? (() => ({ written: false, notice: 'Only tables in files: type --columns behind the name' })),
  )
  followMending(store, opening.mend ?? (() => 'Only the files of a folder can be corrected'))
  await done
  keepDraft?.()
  await endVisit?.()
  stop?.()
  app?.unmount()
  await terminal.settled()
  terminal.close()
  return true
}
