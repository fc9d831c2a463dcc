import type { Problem } from '../../model/problem.ts'
import type { World } from '../../model/world.ts'
import type { CiteForm } from '../../views/cite-forms.ts'
import { toBibtex } from './bibtex.ts'
import { citationText } from './citation.ts'
import { type Cited, citedReports } from './cited-reports.ts'
import { toCslJson } from './csl-json.ts'
import { pageMarkdown, problemsMarkdown } from './page-markdown.ts'

/** A thing as a text to be put elsewhere; undefined where that form has nothing to say of it. */
export function cite(
  from: { readonly world: World; readonly problems: readonly Problem[] },
  cited: Cited,
  form: CiteForm,
): string | undefined {
  if (form === 'plain' || form === 'markdown') return citationText(from, cited, form)
  if (form === 'page')
    return cited.kind === 'problem' ? problemsMarkdown(from.problems) : pageMarkdown(from.world, cited)
  const reports = citedReports(from.world, cited)
  if (reports.length === 0) return undefined
  return form === 'bibtex' ? toBibtex(reports) : toCslJson(reports)
}
