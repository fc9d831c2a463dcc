import { shellWords } from '../text/shell-words.ts'

/** The words of the command that edits. On Windows a backslash parts folders and stands for itself. */
export function editorOf({ VISUAL, EDITOR }: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  const isWindows = platform === 'win32'
  const told = VISUAL || EDITOR || (isWindows ? 'notepad' : 'vi')
  return shellWords(isWindows ? told.replaceAll('\\', '\\\\') : told)
}
