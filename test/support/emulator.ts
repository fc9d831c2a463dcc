import xterm from '@xterm/headless'

/** A terminal emulator without a program. */
export interface Emulator {
  /** Takes bytes, and has drawn them when the promise is kept. */
  write(bytes: string): Promise<void>
  resize(columns: number, rows: number): void
  /** The visible rows, each as its cells: character and look, so that equal rows look the same. */
  rows(): string[]
  /** The visible rows as text. */
  text(): string[]
  /** Where a cell leads by OSC 8. */
  link(row: number, column: number): { readonly id: string | undefined; readonly uri: string } | undefined
  /** What has been scrolled out above them, as text. */
  above(): string[]
}

/** What the emulator knows of links and does not tell by its API. */
interface Core {
  readonly buffer: {
    readonly lines: {
      get(row: number): { loadCell(column: number, cell: unknown): { extended: { urlId: number } } } | undefined
    }
  }
  readonly _oscLinkService: { getLinkData(id: number): { id: string | undefined; uri: string } | undefined }
}

/**
 * Makes an emulator of the given size, which does not wrap lines, like the terminal in the hands of the viewer, and keeps
 * as many lines that were scrolled out as it is told.
 */
export async function createEmulator(columns: number, rows: number, scrollback = 0): Promise<Emulator> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback })
  const write = (bytes: string) => new Promise<void>((resolve) => terminal.write(bytes, resolve))
  const { active } = terminal.buffer
  const core = (terminal as unknown as { readonly _core: Core })._core
  const lines = () => Array.from({ length: terminal.rows }, (_, row) => active.getLine(active.baseY + row))
  await write('\x1b[?7l')
  return {
    write,
    link(row, column) {
      const cell = core.buffer.lines.get(active.baseY + row)?.loadCell(column, active.getNullCell())
      return cell?.extended.urlId ? core._oscLinkService.getLinkData(cell.extended.urlId) : undefined
    },
    resize: (nextColumns, nextRows) => terminal.resize(nextColumns, nextRows),
    text: () => lines().map((line) => line?.translateToString().trimEnd() ?? ''),
    above: () =>
      Array.from({ length: active.baseY }, (_, row) => active.getLine(row)?.translateToString().trimEnd() ?? ''),
    rows: () =>
      lines().map((line) =>
        Array.from({ length: terminal.cols }, (_, column) => {
          const cell = line?.getCell(column)
          if (!cell) return '?'
          const look = [cell.getFgColorMode(), cell.getFgColor(), cell.getBgColorMode(), cell.getBgColor()]
          const weight = [cell.isBold(), cell.isDim(), cell.isItalic(), cell.isUnderline(), cell.isInverse()]
          return `${cell.getChars() || ' '}${cell.getWidth()}/${[...look, ...weight].map(Number).join(',')}`
        }).join(' '),
      ),
  }
}
