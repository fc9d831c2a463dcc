import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isHtml, readHtml } from '../../src/draft/html-report.ts'
import { isMail, readMail } from '../../src/draft/mail-report.ts'
import { readReport } from '../../src/shell/make-draft.ts'

const PAGES: readonly {
  readonly id: string
  readonly html: string
  readonly body: readonly string[]
  readonly furniture: readonly string[]
  readonly title: string
  readonly day: string
  readonly outlet: string | null
}[] = JSON.parse(readFileSync('test/fixtures/pages.json', 'utf8')).items

test.each(PAGES.map((page) => [page.id, page] as const))('%s: the article is kept, and nothing else', (_, page) => {
  const { paragraphs, title, published, outlet } = readReport(page.html)
  const text = paragraphs.map((each) => each.text).join('\n')
  expect(page.body.filter((line) => !text.includes(line))).toEqual([])
  expect(page.furniture.filter((line) => text.includes(line))).toEqual([])
  expect({ title, day: published[0], outlet: outlet ?? null }).toEqual({
    title: page.title,
    day: page.day,
    outlet: page.outlet,
  })
})

const PAGE = `<!doctype html><html><head><title>Envoys meet | Daily Post</title>
<meta property="og:site_name" content="Daily Post"><meta property='article:published_time' content='2031-05-12T09:00:00Z'>
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Envoys meet","datePublished":"2031-05-13T01:00:00Z","publisher":{"name":"Daily Post"}}]}</script>
<style>p { color: red }</style></head><body><nav><a>Home</a></nav>
<article><h1>Envoys meet</h1><p>The envoys met in the capital&nbsp;on Monday &amp; agreed to <b>go on</b>.</p><script>alert(1)</script><p>“It&#8217;s a start,” one said.</p></article></body></html>`

test('a page gives its text, a line a block, and what it says of itself; JSON-LD counts before meta', () => {
  expect(isHtml(PAGE)).toBe(true)
  expect(readHtml(PAGE)).toEqual({
    text: 'Home\nEnvoys meet\nThe envoys met in the capital on Monday & agreed to go on.\n“It’s a start,” one said.',
    left: new Map([[1, 'page']]),
    head: { title: 'Envoys meet', outlet: 'Daily Post', published: '2031-05-13' },
  })
})

test('without JSON-LD the meta elements count', () => {
  expect(readHtml(PAGE.replace(/<script type[\s\S]*?<\/script>/, '')).head).toEqual({
    title: 'Envoys meet',
    outlet: 'Daily Post',
    published: '2031-05-12',
  })
})

const head = (html: string) => readHtml(`<!doctype html><html>${html}</html>`).head

test('of a graph the article tells the day and, under its id, the publisher', () => {
  const graph = [
    { '@type': 'WebPage', datePublished: '2015-01-01T00:00:00Z' },
    { '@type': ['NewsArticle'], headline: 'Envoys meet', datePublished: '2031-05-14', publisher: { '@id': '#us' } },
    { '@type': 'Organization', '@id': '#us', name: 'Daily Post' },
  ]
  const script = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>`
  expect(head(`<head>${script}</head>`)).toEqual({
    title: 'Envoys meet',
    outlet: 'Daily Post',
    published: '2031-05-14',
  })
})

test.each([
  ['<meta name="pubdate" content="Wed, 14 May 2031 06:00:00 GMT">', '2031-05-14'],
  ['<time datetime="2031-05-14T06:00:00Z">3 days ago</time>', '2031-05-14'],
  ['<time datetime="2030-01-01"></time><time itemprop="datePublished" datetime="2031-05-14"></time>', '2031-05-14'],
  ['<time datetime="2030-01-01"></time><time datetime="2031-05-14"></time>', undefined],
  ['<meta name="date" content="04/05/2031">', undefined],
])('%s: %s', (html, day) => {
  expect(head(html).published).toBe(day)
})

const MAIL = `From: Daily Post <news@example.org>
To: reader@example.org
Subject: =?utf-8?Q?Envoys_meet_=E2=80=93_at_last?=
Date: Mon, 12 May 2031 09:12:00 +0900
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="inner"

--inner
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

The envoys met in the capital on Monday =E2=80=93 and agreed to go=
 on.
--inner
Content-Type: text/html; charset=utf-8

<p>The envoys met.</p>
--inner--
`

test('a mail gives its plain part, its subject and the day it was sent', () => {
  expect(isMail(MAIL)).toBe(true)
  const { text, head, left } = readMail(MAIL)
  expect(text.trim().split('\n').at(-1)).toBe('The envoys met in the capital on Monday – and agreed to go on.')
  expect([...left.values()]).toEqual(Array(4).fill('mail header'))
  expect(head).toEqual({ title: 'Envoys meet – at last', published: '2031-05-12' })
})

test('a mail that another has as a part is what is read, with its own day', () => {
  const mail = `From: Me <c@d.e>\nSubject: Fwd: Envoys\nDate: Tue, 20 May 2031 08:00:00 +0000\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee the mail below.\n--x\nContent-Type: message/rfc822\n\n${MAIL}\n--x--\n`
  const { title, published, paragraphs } = readReport(mail)
  expect({ title, published, text: paragraphs.map(({ text }) => text) }).toEqual({
    title: 'Envoys meet – at last',
    published: ['2031-05-12'],
    text: ['The envoys met in the capital on Monday – and agreed to go on.'],
  })
})

test('base64 that is broken gives what is there, and no error', () => {
  const mail = (body: string) => `From: a@b.c\nSubject: Talks\nContent-Transfer-Encoding: base64\n\n${body}\n`
  expect(readMail(mail('VGhleSBtZXQu')).text.trim().split('\n').at(-1)).toBe('They met.')
  for (const body of ['!!!not base64###', 'VGhle', 'V', '====', '_-_-_'])
    expect(() => readMail(mail(body)), body).not.toThrow()
})

test('a report is neither a page nor a mail', () => {
  const report = 'Oslo: The envoys met on Monday.\n\nFrom there they went on to Bergen.'
  expect([isHtml(report), isMail(report)]).toEqual([false, false])
})

test('a page whose parts are never closed, or all called alike, still gives its text', () => {
  expect(readHtml('<html><body><div class="share"><p>The envoys met in the capital on Monday.').text).toBe(
    'The envoys met in the capital on Monday.',
  )
  expect(readHtml('<html><body><script>if (a<b) "</div>"</script><p>They met.</p></body></html>').text).toBe(
    'They met.',
  )
})

test('whatever parts a page has, each of its lines is in the draft or listed', () => {
  const words = fc.array(fc.constantFrom('the', 'envoys', 'met', 'Oslo', 'said', 'on', 'Monday', 'share'), {
    minLength: 1,
    maxLength: 12,
  })
  const tags = ['p', 'div', 'nav', 'aside', 'footer', 'header', 'form', 'article', 'main', 'h1', 'ul', 'li', 'figure']
  const attributes = fc.constantFrom('', ' class="share"', ' id="related"', ' class=caption')
  const { page } = fc.letrec<{ page: string }>((tie) => ({
    page: fc.oneof(
      { maxDepth: 4 },
      words.map((all) => `<p>${all.join(' ')}</p>`),
      words.map((all) => `<a href="/">${all.join(' ')}</a><br>`),
      fc
        .tuple(fc.constantFrom(...tags), attributes, fc.array(tie('page'), { maxLength: 4 }), fc.boolean())
        .map(([tag, named, inside, closed]) => `<${tag}${named}>${inside.join('')}${closed ? `</${tag}>` : ''}`),
    ),
  }))
  fc.assert(
    fc.property(fc.array(page, { maxLength: 6 }), (parts) => {
      const { title, paragraphs, dropped } = readReport(`<!doctype html><html><body>${parts.join('')}</body></html>`)
      const told = [title ?? '', ...[...paragraphs, ...dropped].map(({ text }) => text)].join('\n').split(/\s+/)
      const whole = Array.from(parts.join('').matchAll(/>([^<]+)</g), ([, text = '']) => text.split(' ')).flat()
      const count = (all: readonly string[], word: string) => all.filter((each) => each === word).length
      for (const word of new Set(whole)) expect(count(told, word), word).toBeGreaterThanOrEqual(count(whole, word))
    }),
  )
})
