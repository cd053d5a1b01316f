/** WebAuthn Level 3 §15.1: 5 to 10 minutes, in milliseconds. */
export const ADVISED_TIMEOUT = { least: 300_000, most: 600_000 } as const
/** A person needs more than this many milliseconds for anything; as seconds, it is what is advised. */
export const MAX_LIKE_SECONDS = 600
