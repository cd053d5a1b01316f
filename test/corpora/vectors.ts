import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Collections of other projects; they are not part of this one. Without the variable their tests say that they did not run. */
export const VECTORS = process.env.PASSKEY_LINT_VECTORS

export const haveVectors = VECTORS !== undefined && existsSync(VECTORS)

if (VECTORS !== undefined && !haveVectors) throw new Error('PASSKEY_LINT_VECTORS names a folder that is not there')

/** For the title of what cannot run without them: a run that skips it says so, and why. */
export const ofVectors = (title: string): string =>
  haveVectors ? title : `${title} (not run: PASSKEY_LINT_VECTORS is not set)`

export interface Wild {
  file: string
  kind: string
  label: 'valid' | 'invalid' | 'unknown'
  reason?: string
  fault?: string
  challenge?: string
  origin?: string
  rpId?: string
}

export const read = (...path: string[]): string => readFileSync(join(VECTORS ?? '', ...path), 'utf8')

export const specFiles = (): string[] =>
  readdirSync(join(VECTORS ?? '', 'spec')).filter((name) => /\.(?:registration|authentication)\.json$/.test(name))

export const wild = (): Wild[] =>
  read('wild', 'index.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Wild)
