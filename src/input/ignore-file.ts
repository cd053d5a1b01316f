import ignore from 'ignore'
import { MAX_IGNORE_LINE } from '../limits.ts'

/** What one file says of a path below its folder: left out, taken back in, or nothing. */
export type IgnoreFile = (path: string, isFolder: boolean) => boolean | undefined

/** Reads lines as git does (gitignore, "Pattern format"). */
export function ignoreFile(text: string): IgnoreFile {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const rules = ignore({ ignorecase: false }).add(lines.filter(({ length }) => length <= MAX_IGNORE_LINE))
  return (path, isFolder) => {
    const { ignored, unignored } = rules.test(isFolder ? `${path}/` : path)
    return ignored ? true : unignored ? false : undefined
  }
}
