// `kbrief export html` as a browser shows it: the shipped briefings, text that tries to get out, and 2,000 events.
// HEAVY_PICTURES=FOLDER keeps pictures of the pages, to be looked at.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { drawAll, hasNoViolationsBut, keepFirst, OF_STYLE } from './axe.mjs'
import { startBrowser } from './browser.mjs'

const root = join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'kbrief-page-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const started = performance.now()
const say = (text) =>
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${text}\n`)

const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 400, height: 800 },
]
const SCHEMES = ['light', 'dark']

async function inBrowser() {
  say(`Chromium ${browser.version()} has started`)
  const shipped = exportPage('shipped', [])
  const hostile = exportPage('hostile', ['--data', hostileDataset()])
  const large = exportPage('large', ['--data', await largeDataset()])
  for (const page of [shipped, hostile]) {
    for (const viewport of WINDOWS) {
      for (const colorScheme of SCHEMES) await looksRight(page, { viewport, colorScheme })
    }
    say(`${page.name}: 0 violations in axe-core, light and dark, at 1280 and 400 pixels; no request; nothing overflows`)
  }
  await staysText(hostile)
  await readsWithoutScripts(shipped)
  await leads(shipped)
  await pictureForReadme()
  await searches(shipped)
  await prints(shipped)
  for (const viewport of WINDOWS) await opens(large, { viewport, colorScheme: 'light' })
  await hasNoViolationsAnywhere(large)
}

function exportPage(name, args) {
  const file = join(folder, `${name}.html`)
  const begun = performance.now()
  execFileSync(process.execPath, [join(root, 'dist', 'main.cjs'), 'export', 'html', '--no-cache', ...args, '-o', file])
  const took = Math.round(performance.now() - begun)
  say(`${name}: ${(statSync(file).size / 1000).toFixed(0)} kB, exported in ${took} ms`)
  return { name, url: pathToFileURL(file).href }
}

/**
 * Opens a page in a context of its own and gives it to `act`. It may ask for nothing but itself, and the browser complain
 * of nothing but what is `expected`.
 */
async function visit({ url }, options, act, expected) {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const seen = { requests: [], complaints: [], dialogs: [] }
  page.on('request', (request) => seen.requests.push(request.url()))
  page.on('console', (message) => seen.complaints.push(message.text()))
  page.on('pageerror', (error) => seen.complaints.push(error.message))
  page.on('dialog', (dialog) => {
    seen.dialogs.push(dialog.message())
    dialog.dismiss()
  })
  await page.goto(url)
  await act(page)
  assert.deepEqual(
    seen.requests.filter((asked) => asked.split('#')[0] !== url),
    [],
    'it asks for nothing but itself',
  )
  assert.deepEqual(
    seen.complaints.filter((complaint) => !expected?.test(complaint)),
    [],
    'the browser has nothing to complain of',
  )
  if (expected) assert.ok(seen.complaints.length > 0, 'the browser complains of what it kept from running')
  assert.deepEqual(seen.dialogs, [], 'nothing in it calls for attention')
  await context.close()
}

const widthOf = (page) => page.evaluate(() => document.documentElement.scrollWidth)

async function picture(page, name) {
  const into = process.env.HEAVY_PICTURES
  if (!into) return
  mkdirSync(into, { recursive: true })
  for (const part of ['briefings', 'timeline', 'events', 'actors']) {
    await page.evaluate((id) => document.getElementById(id).scrollIntoView(), part)
    // What comes into the window is drawn with the frame after the one that finds it there.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
    await page.screenshot({ path: join(into, `${name}-${part}.png`) })
  }
}

/**
 * Takes the picture that the README has of an event, .github/page.png, again where page.sha256 beside it is not of the page
 * as it is now; test/readme.test.ts tells when that is so.
 */
async function pictureForReadme() {
  const exported = exportPage('summit', ['--event', 'kim-putin-summit'])
  const hash = createHash('sha256')
    .update(readFileSync(fileURLToPath(exported.url)))
    .digest('hex')
  const kept = join(root, '.github', 'page.sha256')
  if (readFileSync(kept, 'utf8').trim() === hash) return
  await visit(exported, { viewport: { width: 1080, height: 900 }, colorScheme: 'light' }, async (page) => {
    await drawAll(page)
    const event = await page.locator('#e-kim-putin-summit').boundingBox()
    const fourth = await page.locator('#e-kim-putin-summit tbody tr').nth(4).boundingBox()
    const clip = { x: 0, y: event.y - 16, width: 1080, height: fourth.y - event.y + 16 }
    await page.screenshot({ path: join(root, '.github', 'page.png'), clip, fullPage: true })
  })
  writeFileSync(kept, `${hash}\n`)
  say('.github/page.png was not of the page as it is, and is made again: commit it')
}

async function looksRight(exported, options) {
  await visit(exported, options, async (page) => {
    await picture(page, `${exported.name}-${options.viewport.width}-${options.colorScheme}`)
    await drawAll(page)
    assert.ok((await widthOf(page)) <= options.viewport.width, 'nothing is wider than the window')
    await hasReadableAxes(page)
    await hasNoViolationsBut(page, [])
  })
}

const HOSTILE = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  "' onmouseover='hit()",
  '</style><script>hit()</script>',
  '&lt;b&gt;',
]

/** The shipped briefings with words in every text that try to become markup, and addresses that are scripts. */
function hostileDataset() {
  const dataset = JSON.parse(readFileSync(join(root, 'dist', 'briefings.json'), 'utf8'))
  const spoilt = new Set([
    'text',
    'title',
    'name',
    'topic',
    'bottomLine',
    'descriptor',
    'dateline',
    'author',
    'heading',
    'summary',
    'source',
  ])
  let at = 0
  const spoil = (value, key) => {
    if (Array.isArray(value)) return value.map((each) => spoil(each, key))
    if (value !== null && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each, name)]))
    }
    if (key === 'url') return 'javascript:hit()'
    return spoilt.has(key) && typeof value === 'string' ? `${value} ${HOSTILE[at++ % HOSTILE.length]}` : value
  }
  const file = join(folder, 'hostile.json')
  writeFileSync(file, JSON.stringify(spoil(dataset)))
  return file
}

async function staysText(exported) {
  const act = async (page) => {
    const told = await page.evaluate(() => ({
      hit: typeof globalThis.hit,
      strange: document.querySelectorAll('img, iframe, object, embed, [onload], [onerror], [onmouseover]').length,
      scripts: document.scripts.length,
      addresses: [...document.links].map(({ protocol }) => protocol).filter((each) => !/^(file|https?):$/.test(each)),
      text: document.querySelector('main').textContent,
    }))
    assert.deepEqual({ ...told, text: '' }, { hit: 'undefined', strange: 0, scripts: 1, addresses: [], text: '' })
    for (const text of HOSTILE) {
      assert.ok(told.text.includes(text), `${text} stands in the page as text`)
    }
    // What the policy is for: a script that did get in would not run.
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'globalThis.wasRun = true'
      document.body.append(script)
    })
    assert.equal(await page.evaluate(() => globalThis.wasRun), undefined, 'the policy lets no other script run')
  }
  await visit(exported, { viewport: WINDOWS[0] }, act, /Content Security Policy/)
  say('hostile: text stays text, and a script that is put in does not run')
}

async function readsWithoutScripts(exported) {
  let written = ''
  await visit(exported, { viewport: WINDOWS[0] }, async (page) => {
    written = await page.locator('main').textContent()
  })
  await visit(exported, { viewport: WINDOWS[0], javaScriptEnabled: false }, async (page) => {
    assert.equal(await page.locator('main').textContent(), written, 'all of it is there')
    assert.equal(await page.locator('#find').isVisible(), false, 'a search that would do nothing is not shown')
    await page.locator('#timeline .tl li a', { hasText: 'Putin and Kim meet' }).click()
    assert.match(page.url(), /#e-kim-putin-summit$/)
    assert.equal(await page.locator('#e-kim-putin-summit h3').isVisible(), true)
  })
  say('shipped: all of it can be read and followed with scripts off')
}

async function leads(exported) {
  await visit(exported, { viewport: WINDOWS[0] }, async (page) => {
    const astray = await page.evaluate(() =>
      [...document.links]
        .map((link) => link.getAttribute('href'))
        .filter((href) => href.startsWith('#') && !document.getElementById(decodeURIComponent(href.slice(1)))),
    )
    assert.deepEqual(astray, [], 'every link in the page has a target')
    await page.locator('#timeline .tl li a', { hasText: 'Putin and Kim meet' }).click()
    const top = await page.locator('#e-kim-putin-summit').evaluate((event) => event.getBoundingClientRect().top)
    assert.ok(top >= 0 && top < WINDOWS[0].height, 'what a link leads to is in the window, below the bar')
  })
  say('shipped: links lead where they say')
}

async function searches(exported) {
  await visit(exported, { viewport: WINDOWS[0] }, async (page) => {
    const events = page.locator('#events article:visible')
    const all = await events.count()
    await page.locator('#q').fill('biegun moscow')
    assert.ok((await events.count()) < all && (await events.count()) > 0)
    await page.locator('#q').fill('')
    await page.locator('#x').check()
    assert.equal(await events.count(), 1, 'one event is in conflict')
    await page.evaluate(() => {
      location.hash = '#e-biegun-moscow-trip'
      location.hash = `#${document.querySelector('#events article[hidden]').id}`
    })
    await page.waitForFunction(() => !document.querySelector('#events article[hidden]'))
    assert.equal(await page.locator('#x').isChecked(), false, 'a link to what is hidden ends the search')
  })
  say('shipped: the search finds, and gives way to links')
}

async function prints(exported) {
  for (const [format, box, inside] of [
    ['A4', [595, 842], 673],
    ['Letter', [612, 792], 695],
  ]) {
    await visit(exported, { viewport: { width: inside, height: 900 } }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      assert.ok((await widthOf(page)) <= inside, `nothing is wider than ${format} between its margins`)
      await hasReadableAxes(page)
      if (format === 'A4') await picture(page, `${exported.name}-paper`)
      const pdf = (await page.pdf({ format, printBackground: true })).toString('latin1')
      const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
      assert.deepEqual([Math.floor(width), Math.floor(height)], box)
      say(`shipped: prints on ${pdf.match(/\/Type\s*\/Page\b/g)?.length} pages of ${format}`)
    })
  }
}

/** No label of an axis reaches into the next, and each axis begins and ends where the strips below it do. */
async function hasReadableAxes(page) {
  const seen = await page.evaluate(() => {
    const wrong = []
    const axes = [...document.querySelectorAll('svg.t')].filter((axis) => axis.getClientRects().length > 0)
    for (const axis of axes) {
      const labels = [...axis.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()])
      labels.sort(([, one], [, other]) => one.left - other.left)
      for (const [at, [text, box]] of labels.entries()) {
        const [next, after] = labels[at + 1] ?? []
        if (after && box.right > after.left) wrong.push(`${text} reaches into ${next}`)
      }
      const strip = axis.closest('.g, table')?.querySelector('svg.s')?.getBoundingClientRect()
      const { left, right } = axis.getBoundingClientRect()
      if (strip && Math.abs(strip.left - left) + Math.abs(strip.right - right) > 2)
        wrong.push(`${left} is not ${strip.left}`)
    }
    return { axes: axes.length, wrong }
  })
  assert.ok(seen.axes > 0, 'there are axes to look at')
  assert.deepEqual(seen.wrong, [])
}

async function opens(exported, options) {
  await visit(exported, options, async (page) => {
    const took = await page.evaluate(() => Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd))
    assert.ok((await widthOf(page)) <= options.viewport.width, 'nothing is wider than the window')
    await picture(page, `${exported.name}-${options.viewport.width}-${options.colorScheme}`)
    const events = await page.locator('#events article').count()
    const begun = performance.now()
    await page.locator('#q').fill('envoy')
    await page.waitForFunction(() => document.getElementById('n').textContent !== '')
    const searched = Math.round(performance.now() - begun)
    say(`${events} events open in ${took} ms at ${options.viewport.width} pixels, and are searched in ${searched} ms`)
    assert.equal(events, 2000)
  })
}

/** The rules of what stands where over all of it, and every rule over the first entries as they are painted. */
async function hasNoViolationsAnywhere(exported) {
  await visit(exported, { viewport: WINDOWS[0] }, async (page) => {
    await drawAll(page)
    await hasNoViolationsBut(page, OF_STYLE)
    const elements = await page.evaluate(() => document.querySelectorAll('*').length)
    say(`${exported.name}: 0 violations of the rules of axe-core that ask nothing of style, in ${elements} elements`)
  })
  for (const [at, viewport] of WINDOWS.entries()) {
    await visit(exported, { viewport, colorScheme: SCHEMES[at] }, async (page) => {
      await keepFirst(page, 12)
      await drawAll(page)
      await hasNoViolationsBut(page, [])
    })
  }
  say(
    `${exported.name}: 0 violations of any rule in the first entries of each list, light at 1280 pixels and dark at 400`,
  )
}

/** 2,000 events with 5,000 claims in 120 briefings, as the benchmark generates them. */
async function largeDataset() {
  const made = await rolldown({
    input: join(root, 'test', 'bench', 'write-dataset.ts'),
    platform: 'node',
    transform: { target: 'node20' },
  })
  const program = join(folder, 'write-dataset.mjs')
  await made.write({ file: program, codeSplitting: false })
  await made.close()
  const file = join(folder, 'large.json')
  execFileSync(process.execPath, [program, '120', '2000', '5000', file])
  return file
}

const browser = await startBrowser(folder).catch((error) => error)
if (browser instanceof Error) {
  say(`no browser starts here (${browser.message.split('\n')[0]}): its part is left out; npm test reads the same pages`)
} else {
  try {
    await inBrowser()
  } finally {
    await browser.close()
  }
}
