// A browser that lies packed in a package with the libraries that a bare Linux lacks.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

/** Flags of the package that would take a browser's own protection away, or run all of it in one process. */
const UNWANTED = /disable-web-security|allow-running-insecure|single-process|no-zygote|in-process-gpu/

/**
 * Unpacks the browser into a folder and starts it. Throws where none starts, as on another system than Linux on x64, for
 * which the package has none.
 */
export async function startBrowser(folder) {
  const { executablePath, args, env } = await unpack(folder)
  return chromium.launch({ executablePath, args, env, headless: true })
}

async function unpack(folder) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`the packed browser is for Linux on x64, and this is ${process.platform} on ${process.arch}`)
  }
  // The package unpacks its libraries where it takes itself to run on AWS Lambda, and everything into TMPDIR. What it sets
  // for that is for the browser alone: Node has libraries of its own.
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    packed.setGraphicsMode = false
    const executablePath = await packed.executablePath()
    const env = { ...process.env, FONTCONFIG_FILE: fontsIn(folder) }
    return { executablePath, env, args: packed.args.filter((flag) => !UNWANTED.test(flag)) }
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** The fonts of the package, which knows them in /tmp alone, and those of the machine. Without any, fields end the browser. */
function fontsIn(folder) {
  const file = join(folder, 'fonts.conf')
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((dir) => `<dir>${dir}</dir>`).join('')
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  )
  return file
}
