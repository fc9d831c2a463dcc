import { Box, render, Text } from 'ink'
import { useEffect, useReducer, useState } from 'react'
import { openTerminal, type Terminal } from '../../src/terminal/terminal.ts'
import type { Input } from '../../src/viewer/input.ts'
import { inputName } from './key-bytes.ts'

/*
 * A program for tests: Ink on our terminal. It shows its size and every key it was given, with COUNT_BYTES also how many
 * bytes these came from, and does what is asked for: q ends it, E ends the process at once, T throws while drawing,
 * R leaves a promise rejected, C shows the cursor.
 */

interface Keys {
  readonly count: number
  readonly last: readonly string[]
}

/** How many bytes were read so far. */
function useBytesRead(): number {
  const [bytes, read] = useReducer((before: number, chunk: Uint8Array) => before + chunk.length, 0)
  useEffect(() => {
    process.stdin.on('data', read)
  }, [])
  return bytes
}

function KeyEcho({ terminal }: { terminal: Terminal }) {
  const bytes = useBytesRead()
  const [size, setSize] = useState(terminal.size())
  const [broken, breakDown] = useState(false)
  const [keys, add] = useReducer(
    (before: Keys, label: string): Keys => ({ count: before.count + 1, last: [...before.last, label].slice(-40) }),
    { count: 0, last: [] },
  )
  useEffect(() => terminal.onResize(setSize), [terminal])
  useEffect(() => {
    terminal.onInput((input: Input) => {
      const name = inputName(input)
      add(name)
      if (name === 'q') terminal.close()
      if (name === 'E') process.exit(3)
      if (name === 'T') breakDown(true)
      if (name === 'R') Promise.reject(new Error('a promise \x1b[31mbroke'))
      if (name === 'C') terminal.setCursor({ row: 1, column: 3 })
    })
  }, [terminal])
  if (broken) throw new Error('a part \x1b]0;title\x07broke')
  return (
    <Box flexDirection="column" height={size.rows} width={size.columns} overflow="hidden">
      {[
        `ready ${size.columns}x${size.rows} pid ${process.pid}`,
        `keys ${keys.count}${process.env.COUNT_BYTES ? ` of ${bytes} bytes` : ''}`,
        ...keys.last.slice(-Math.max(1, size.rows - 3)),
      ].map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of the screen is its place
        <Text key={index} wrap="truncate">
          {line}
        </Text>
      ))}
      <Box flexGrow={1} />
      <Text inverse>{`bottom${' '.repeat(Math.max(0, size.columns - 6))}`.slice(0, size.columns)}</Text>
    </Box>
  )
}

const terminal = openTerminal({ stdin: process.stdin, stdout: process.stdout, env: process.env, mouse: true })
if (terminal === undefined) {
  process.stdout.write('no terminal\n')
} else {
  const ink = render(<KeyEcho terminal={terminal} />, {
    debug: true,
    stdout: terminal.inkStdout,
    patchConsole: false,
    exitOnCtrlC: false,
  })
  ink.waitUntilExit().catch(terminal.fail)
}
