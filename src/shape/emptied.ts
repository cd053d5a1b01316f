import type { Said } from '../model/index.ts'
import type { SchemaArgs } from './shape.ts'

/** Of a member that carries bytes: why its text may be empty; '' of any other value, about which the rule says all. */
export const emptied = ({ received }: Said<SchemaArgs>): string =>
  received === '""'
    ? 'The member is there, and its text is empty, which no browser gives: what encodes the bytes was handed none (a member of another name, or of an object that has none), or a form field for it was never filled.'
    : ''
