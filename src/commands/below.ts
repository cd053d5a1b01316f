import { realpathSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Io } from './io.ts'

/** Where services say that they have checked the repository out: GitHub Actions, GitLab CI. */
const ROOTS = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const

/** The working directory as seen from the repository's root, with a slash at its end; empty at the root, outside, and where nobody names one. */
export function belowRoot({ env, cwd }: Pick<Io, 'env' | 'cwd'>): string {
  for (const name of ROOTS) {
    const root = env[name]
    const below = root === undefined || root === '' ? undefined : inside(root, cwd())
    if (below !== undefined) return below
  }
  return ''
}

function inside(root: string, folder: string): string | undefined {
  const below = relative(real(root), real(folder)).split(sep)
  if (below[0] === '..' || below.join(sep).includes(':')) return undefined
  return below[0] === '' ? '' : `${below.join('/')}/`
}

/** A runner may name its folders through links. */
function real(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
