import { readFileSync } from 'node:fs'
import { FIXTURES } from '../fixtures/folders.ts'

import type { Capture } from './rows.ts'

const CAPTURED = new URL('captured/', FIXTURES)

/** A fresh copy of a capture, by its name without `.json`. */
export const captureOf = (name: string): Capture => JSON.parse(readFileSync(new URL(`${name}.json`, CAPTURED), 'utf8'))
