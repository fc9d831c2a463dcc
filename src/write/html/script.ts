/**
 * The script of a page: it shows the search and hides what does not have all of its words, or where reports do not conflict.
 * A row of the timeline is hidden with its event, a briefing with the last of its claims, unless its head has the words.
 */
export const SCRIPT = `
const all = (selector, root = document) => [...root.querySelectorAll(selector)]
const [find, query, only, told] = ['find', 'q', 'x', 'n'].map((id) => document.getElementById(id))
const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase()
const known = new Map()
const textOf = (node) => {
  if (!known.has(node)) known.set(node, fold(node.textContent))
  return known.get(node)
}
const headOf = (article) => all('h3, .m, .b', article).map(textOf).join(' ')
const show = (node, shown) => { node.hidden = !shown; return shown }
function filter() {
  const words = fold(query.value).split(/\\s+/).filter(Boolean)
  const has = (text) => words.every((word) => text.includes(word))
  const asked = words.length > 0 || only.checked
  let events = 0
  for (const event of all('#events article')) {
    if (show(event, has(textOf(event)) && (!only.checked || event.classList.contains('cf')))) events++
  }
  for (const row of all('.tl li')) {
    const event = document.getElementById(row.querySelector('a').getAttribute('href').slice(1))
    show(row, event && !event.hidden)
  }
  for (const briefing of all('#briefings article')) {
    const whole = !only.checked && has(headOf(briefing))
    const claims = all('.c', briefing)
    const shown = claims.filter((claim) => show(claim, whole || (has(textOf(claim)) && (!only.checked || claim.querySelector('.x'))))).length
    show(briefing, whole || shown > 0)
  }
  for (const actor of all('#actors article')) show(actor, has(textOf(actor)) && (!only.checked || actor.querySelector('.x')))
  for (const group of all('.g').reverse()) {
    group.hidden = false
    show(group, !asked || all('li, article', group).some((item) => !item.closest('[hidden]')))
  }
  told.textContent = asked ? events + ' of ' + all('#events article').length + ' events' : ''
}
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target || !target.closest('[hidden]')) return
  query.value = ''
  only.checked = false
  filter()
  target.scrollIntoView()
}
find.hidden = false
find.addEventListener('input', filter)
find.addEventListener('submit', (event) => event.preventDefault())
addEventListener('hashchange', reveal)
`
