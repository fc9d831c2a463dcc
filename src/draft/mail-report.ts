import { monthOf } from '../dates/month-names.ts'
import { isHtml, readHtml } from './html-report.ts'
import type { ExtractedReport } from './report-lines.ts'

const HEADER = /^[\w-]{2,40}:/
/** The headers that mail programs show; the others tell of its way. */
const TO_BE_READ = /^(?:From|Sender|Reply-To|To|Cc|Subject|Date):/i
const PARTS = 30

/** Whether a text begins with the headers of a mail. */
export function isMail(text: string): boolean {
  const opening = text.slice(0, 4000).split(/\r?\n\r?\n/)[0] ?? ''
  const names = new Set(Array.from(opening.matchAll(/^([\w-]{2,40}):/gm), ([, name = '']) => name.toLowerCase()))
  return (
    HEADER.test(opening) &&
    ['from', 'to', 'subject', 'date', 'message-id', 'received'].filter((name) => names.has(name)).length >= 2
  )
}

/** Takes the text out of a mail (RFC 5322, with the encodings of RFC 2045): its plain part, else its page. */
export function readMail(mail: string): ExtractedReport {
  const { headers, body } = split(mail)
  const found = bodyOf(headers, body, 0)
  const page = isHtml(found.text) || found.html ? readHtml(found.text) : undefined
  const subject = headers.get('subject')
  const published = dayOf(headers.get('date'))
  const lines = mail
    .slice(0, mail.length - body.length)
    .split(/\r\n?(?![ \t])|\n(?![ \t])/)
    .filter((line) => TO_BE_READ.test(line))
    .map((line) => line.replace(/\s+/g, ' '))
  return {
    text: `${lines.join('\n')}\n${page?.text ?? found.text}`,
    left: new Map([
      ...lines.map((_, index) => [index + 1, 'mail header'] as const),
      ...[...(page?.left ?? [])].map(([line, why]) => [line + lines.length, why] as const),
    ]),
    head: {
      ...page?.head,
      ...(subject !== undefined && {
        title: words(subject)
          .replace(/^(?:(?:re|fwd?|aw|wg) ?: ?)+/i, '')
          .trim(),
      }),
      ...(published !== undefined && { published }),
    },
  }
}

function split(part: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(part)
  const head = end ? part.slice(0, end.index) : part
  const headers = new Map<string, string>()
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).toLowerCase()
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: end ? part.slice(end.index + end[0].length) : '' }
}

function bodyOf(headers: ReadonlyMap<string, string>, body: string, depth: number): { text: string; html: boolean } {
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1]
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < 5) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1, PARTS)
      .filter((part) => !part.startsWith('--'))
      .map((part) => split(part.replace(/^\r?\n/, '')))
    const read = parts.map((part) => ({
      type: part.headers.get('content-type') ?? 'text/plain',
      ...bodyOf(part.headers, part.body, depth + 1),
    }))
    const passedOn = read.find((each) => /^message\/rfc822/i.test(each.type))
    if (passedOn) return passedOn
    const plain = read.find((each) => /^(?:text\/plain|multipart\/)/i.test(each.type) && each.text.trim() !== '')
    return plain ?? read.find((each) => /^text\/html/i.test(each.type)) ?? { text: '', html: false }
  }
  if (/^message\/rfc822/i.test(type) && depth < 5) {
    // Of a mail that is passed on whole the headers stand before its text, as programs write them there.
    const inner = split(body)
    const headers = ['From', 'Date', 'Subject'].flatMap((name) => {
      const value = inner.headers.get(name.toLowerCase())
      return value === undefined ? [] : [`${name}: ${words(value)}`]
    })
    const { text, html } = bodyOf(inner.headers, inner.body, depth + 1)
    const page = html || isHtml(text) ? readHtml(text).text : text
    return { text: `${headers.join('\n')}\n\n${page}`, html: false }
  }
  return {
    text: decoded(
      body,
      headers.get('content-transfer-encoding') ?? '',
      /charset="?([\w-]+)"?/i.exec(type)?.[1] ?? 'utf-8',
    ),
    html: /^text\/html/i.test(type),
  }
}

function decoded(body: string, encoding: string, charset: string): string {
  if (/quoted-printable/i.test(encoding)) {
    const bytes = body.replace(/=\r?\n/g, '').replace(/((?:=[\dA-F]{2})+)/gi, (run) =>
      ofBytes(
        Uint8Array.from(run.slice(1).split('='), (hex) => Number.parseInt(hex, 16)),
        charset,
      ),
    )
    return bytes
  }
  if (/base64/i.test(encoding)) return ofBytes(ofBase64(body), charset)
  return body
}

/** Encoded words of a header: `=?utf-8?B?…?=`. */
function words(header: string): string {
  return header.replace(/=\?([\w-]+)\?([BQ])\?([^?]*)\?=\s*/gi, (_, charset: string, kind: string, text: string) =>
    /b/i.test(kind)
      ? ofBytes(ofBase64(text), charset)
      : decoded(text.replaceAll('_', ' '), 'quoted-printable', charset),
  )
}

/** The bytes of base64, as far as it is that: what is broken gives other bytes, and no error. */
const ofBase64 = (text: string): Uint8Array => {
  const digits = text.replace(/[^A-Za-z\d+/]/g, '')
  // One digit alone stands for no byte.
  const whole = digits.length % 4 === 1 ? digits.slice(0, -1) : digits
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0))
}

function ofBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

/** "Tue, 16 Apr 2019 09:12:00 +0900": the day where it was sent. */
function dayOf(date: string | undefined): string | undefined {
  const match = /(\d{1,2}) (\p{L}{3,9}) (\d{4})/u.exec(date ?? '')
  const month = monthOf(match?.[2] ?? '')
  return match && month !== undefined
    ? `${match[3]}-${String(month).padStart(2, '0')}-${match[1]?.padStart(2, '0')}`
    : undefined
}
