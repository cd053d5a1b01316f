/** One unit again and again, with nothing else: what is hard for quotes, marks, brackets, lines. */
import { HOSTILE } from '../hostile.mjs'

/** @type {import('./common.mjs').Shape[]} */
export const UNITS = HOSTILE.map(([name, make]) => ({ name: `unit ${name}`, command: 'lint', make }))
