import type { Flags } from './flag-types.ts'

/** What the flags of lint are when none is given. */
export const FLAG_DEFAULTS = { failOn: 'error', color: 'auto' } as const satisfies Flags
