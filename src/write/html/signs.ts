import type { Status } from '../../model/model.ts'
import { html, type Markup } from './markup.ts'

/** The shape of a status, which style sheets draw, with its word for those who hear or copy it. */
export const statusSign = (status: Status, withdrawn?: string): Markup =>
  html`<i class="k k${withdrawn ? 'w' : status[0]}">${withdrawn ?? status} </i>`

/** The sign of a conflict, which is also said. */
export const CONFLICT: Markup = html`<b class="x">≠<i class="v"> reports conflict</i></b>`

/** The sign of the record. */
export const RECORD: Markup = html`<i class="k kr">record </i>`
