import { runTool } from './run-tool.ts'

/** So many bytes of text go into a sequence that every terminal takes: 100,000 bytes, of which the text in base64 is 4/3. */
const LONGEST = 74_994

/** GNU screen takes strings of so many bytes. */
const SCREEN_PIECE = 240

/** How a text came to the clipboard: the tools that said so, whether the terminal was asked, or why nothing could be done. */
export interface Copied {
  readonly tool?: string | undefined
  readonly asked: boolean
}

/**
 * Puts a text on the clipboard: by OSC 52, which reaches the reader's own machine over any connection and which no
 * terminal answers, and by the first tool of the system that takes it.
 */
export async function copyText(text: string, env: NodeJS.ProcessEnv, send: (bytes: string) => void): Promise<Copied> {
  const asked = Buffer.byteLength(text) <= LONGEST
  if (asked) send(clipboardBytes(text, env))
  for (const { command, args, utf16 } of toolsIn(env)) {
    const input = utf16 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text)
    if ((await runTool(command, args, env, input)) === 'done') return { tool: command, asked }
  }
  return { asked }
}

/**
 * The bytes that ask a terminal to set its clipboard (OSC 52 of xterm). tmux takes them where `set-clipboard` is on and
 * hands them through, wrapped, where `allow-passthrough` is; each ignores the other form. GNU screen only hands through.
 */
function clipboardBytes(text: string, env: NodeJS.ProcessEnv): string {
  const bytes = `\x1b]52;c;${Buffer.from(text).toString('base64')}\x07`
  if (env.TMUX) return `${bytes}\x1bPtmux;${bytes.replaceAll('\x1b', '\x1b\x1b')}\x1b\\`
  if (!env.STY) return bytes
  const pieces = bytes.match(new RegExp(`[^]{1,${SCREEN_PIECE}}`, 'g')) ?? []
  return pieces.map((piece) => `\x1bP${piece}\x1b\\`).join('')
}

interface Tool {
  readonly command: string
  readonly args: readonly string[]
  /** Windows takes text in UTF-16. */
  readonly utf16?: true
}

/** The tools that may be there, the likeliest first. tmux sets the clipboard of the terminal that it runs in. */
function toolsIn(env: NodeJS.ProcessEnv): readonly Tool[] {
  const wayland: Tool = { command: 'wl-copy', args: [] }
  const x11: readonly Tool[] = [
    { command: 'xclip', args: ['-selection', 'clipboard'] },
    { command: 'xsel', args: ['--clipboard', '--input'] },
  ]
  return [
    ...(env.TMUX ? [{ command: 'tmux', args: ['load-buffer', '-w', '-'] }] : []),
    ...(env.WAYLAND_DISPLAY ? [wayland, ...x11] : [...x11, wayland]),
    { command: 'pbcopy', args: [] },
    { command: 'clip.exe', args: [], utf16: true },
  ]
}
