/** Why a typed date is refused, in a sentence, and what to type instead where that is known. */
export interface Refusal {
  readonly message: string
  readonly suggestion?: string
  /** Set where the words depend on the day they were written, so that who knows it can say what they come to. */
  readonly relative?: true
}

/** A refusal, with or without a suggestion. */
export function refusal(message: string, suggestion?: string): Refusal {
  return { message, ...(suggestion !== undefined && { suggestion }) }
}

/** Whether a value that may be a refusal is one. */
export function isRefusal(value: object): value is Refusal {
  return 'message' in value
}
