import type { EventType, Status } from '../../model/model.ts'

/** Synonyms of each type of event, besides the type's own word. */
export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  visit: 'visit trip travel journey tour arrival',
  meet: 'meet meeting summit talks encounter consultation',
  statement: 'statement says comment remark announcement interview report',
  exercise: 'exercise drill manoeuvre maneuver',
  test: 'test launch missile weapon',
  sanction: 'sanction sanctions embargo',
  hotline: 'hotline telephone phone line call channel',
  refuse: 'refuse refusal reject rejection rebuff snub',
  threat: 'threat threaten warning warn',
  demand: 'demand call insist request',
  accuse: 'accuse accusation allege allegation condemn criticise blame',
  agree: 'agree agreement accord deal pact',
}

/** Synonyms of each status, besides its own word. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  happened: 'happened past done',
  announced: 'announced scheduled planned',
  expected: 'expected planned upcoming due forthcoming',
  possible: 'possible possibly rumoured speculation',
  denied: 'denied denial',
  opinion: 'opinion view analysis',
}
