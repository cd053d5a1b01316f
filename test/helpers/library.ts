import * as library from '../../src/index.ts'
import { valid } from './schemas.ts'

export * from '../../src/index.ts'

// A report that the library makes is as its schema says; it is handed on as it is, for `format` knows it again.
export const lint: typeof library.lint = (...given) => valid('report', library.lint(...given))
export const triage: typeof library.triage = (...given) => valid('report', library.triage(...given))
