import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../support/scratch-folder.ts'
import { openViewer } from '../support/viewer.ts'

test('the first frame waits for nothing that only keys ask for', async () => {
  const folder = scratchFolder()
  const [hook, told] = [join(folder, 'hook.cjs'), join(folder, 'loaded.json')]
  writeFileSync(
    hook,
    `const { write } = process.stdout
     process.stdout.write = function (bytes) {
       if (String(bytes).includes('\\x1b[?2026l')) {
         process.stdout.write = write
         const files = Object.keys(require.cache).filter((path) => path.includes('dist'))
         require('node:fs').writeFileSync(${JSON.stringify(told)}, JSON.stringify(files))
       }
       return write.apply(this, arguments)
     }`,
  )
  await openViewer({ columns: 120, rows: 40, env: { NODE_OPTIONS: `--require=${hook}` } })
  const loaded: string[] = JSON.parse(readFileSync(told, 'utf8'))
  expect(loaded.map((path) => path.replace(/^.*dist./, '')).sort()).toEqual(['briefing.cjs', 'frame.cjs', 'main.cjs'])
})
