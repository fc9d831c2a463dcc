import type { Binding } from '../binding.ts'
import { editField } from '../editing.ts'
import type { Edit } from '../field.ts'
import type { KeyName } from '../input.ts'

/** Keys that edit the field that is typed into. */
export const EDITING_KEYS: readonly Binding[] = [
  editing(['backspace'], 'Delete the letter before the cursor', { kind: 'delete-before' }),
  editing(['delete'], 'Delete the letter after the cursor', { kind: 'delete-after' }),
  editing(['ctrl-w'], 'Delete the word before the cursor', { kind: 'delete-word' }),
  editing(['ctrl-u'], 'Delete to the start', { kind: 'delete-to-start' }),
  editing(['left'], 'Cursor left', { kind: 'left' }),
  editing(['right'], 'Cursor right', { kind: 'right' }),
  editing(['home', 'ctrl-a'], 'Cursor to the start', { kind: 'start' }),
  editing(['end', 'ctrl-e'], 'Cursor to the end', { kind: 'end' }),
]

function editing(keys: readonly KeyName[], help: string, change: Edit): Binding {
  return { keys, where: ['typing'], help, run: (library, state) => editField(library, state, change) }
}
