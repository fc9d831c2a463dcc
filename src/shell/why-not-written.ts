/** Says in words why the system refused to write. */
export function whyNotWritten(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (code || 'unknown error')
}

const REASONS: Readonly<Record<string, string>> = {
  EEXIST: 'it is already there, and is left as it is',
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is not there',
  EISDIR: 'it is a folder',
  EACCES: 'you have no permission to write there',
  EPERM: 'you have no permission to write there',
  EROFS: 'nothing can be written on that disk',
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'files may not be so large there',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
}
