import type { Exported } from '../exported.ts'
import type { Selection } from '../exporters.ts'
import { actorSection } from './actor-section.ts'
import { askedFor } from './asked.ts'
import { briefingSection } from './briefing-section.ts'
import { contents } from './contents.ts'
import { eventSection } from './event-section.ts'
import { html, Markup } from './markup.ts'
import { conflictList, countsOf, pageTitle } from './overview.ts'
import { scopeOf } from './scope.ts'
import { SCRIPT } from './script.ts'
import { SYMBOLS } from './strip-svg.ts'
import { STYLE } from './style.ts'
import { timelineSection } from './timeline-section.ts'

/**
 * A selection as one page of HTML that needs nothing beside itself. Its policy lets the browser load and run nothing but
 * its own style and script, by their hashes; without the script it lacks its search and nothing else.
 */
export async function toHtml(selection: Selection): Promise<Exported> {
  const scope = scopeOf(selection.world, selection.events, selection.keep)
  if (scope.briefings.length === 0 && scope.events.length === 0) return { text: '', leftOut: new Map() }
  const title = pageTitle(scope)
  const policy = `default-src 'none'; style-src ${await hashOf(STYLE)}; script-src ${await hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="kbrief">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
${SYMBOLS}
<header><h1>${title}</h1><p class="m">${countsOf(scope)}</p>
${askedFor(selection, scope)}</header>
<nav aria-label="Parts of this page"><a href="#briefings">Briefings</a> <a href="#timeline">Timeline</a> <a href="#events">Events</a> <a href="#actors">Actors</a>
<form id="find" role="search" hidden><label><i class="v">Search this page</i><input type="search" id="q" placeholder="Search this page" autocomplete="off"></label> <label><input type="checkbox" id="x"> only where reports conflict</label> <output id="n" aria-live="polite"></output></form></nav>
<main>
${conflictList(scope)}${contents(scope)}${briefingSection(scope)}${timelineSection(scope)}${eventSection(scope)}${actorSection(scope)}</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`
  return { text: page.source, leftOut: new Map() }
}

/** The hash of a style or script as a policy names it (Content Security Policy Level 3). */
async function hashOf(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return `'sha256-${btoa(String.fromCharCode(...digest))}'`
}
