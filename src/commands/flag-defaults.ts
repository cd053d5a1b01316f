import type { Flags } from './flags.ts'

/** What the flags of lint are when none is given. */
export const FLAG_DEFAULTS = { failOn: 'error', color: 'auto' } as const satisfies Flags
