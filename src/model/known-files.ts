/** The subjects of the files beside briefings that say what is known of them. */
export const KNOWN_SUBJECTS = ['actors', 'events', 'places'] as const

/** The usual name of the file of a subject. */
export const knownFile = <S extends (typeof KNOWN_SUBJECTS)[number]>(subject: S): `${S}.yaml` => `${subject}.yaml`

/** The subject of a file by its name without folders, also where it is a part, as `actors-1.yaml`; undefined of any other. */
export function subjectOfFile(base: string): (typeof KNOWN_SUBJECTS)[number] | undefined {
  const subject = /^([a-z]+)(?:-\d{1,4})?\.ya?ml$/i.exec(base)?.[1]?.toLowerCase()
  return KNOWN_SUBJECTS.find((known) => known === subject)
}
