import type { Stage } from '../../agreement/stage.ts'
import type { ClaimView } from '../../views/claim-view.ts'
import { html, type Markup } from './markup.ts'

/** The shape of a stage, which the style draws, with its word for those who hear or copy it. */
export const stageSign = (stage: Stage): Markup => html`<i class="k k${stage[0]}">${stage} </i>`

/** The shape of a claim: that of its status, or of what its report took back. */
export const claimSign = ({ status, withdrawn }: Pick<ClaimView, 'status' | 'withdrawn'>): Markup =>
  stageSign(withdrawn ? 'taken back' : status)

/** The sign of a conflict, which is also said. */
export const CONFLICT: Markup = html`<b class="x">≠<i class="v"> reports conflict</i></b>`

/** The sign of the record. */
export const RECORD: Markup = html`<i class="k kr">record </i>`
