/** COSE algorithm identifiers that options name, IANA "COSE Algorithms" and WebAuthn Level 3 §5.8.5. */
export const ES256 = -7
export const RS256 = -257
export const RS1 = -65535

/** Fully specified identifiers (RFC 9864) that stand for what an older one already means here, §5.8.5. */
export const OLDER: Record<number, number> = { [-9]: -7, [-51]: -35, [-52]: -36, [-19]: -8 }
