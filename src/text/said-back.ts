/** Letters and digits in one run, with no part that a name is made of: a key that stands where a name should. */
const OPAQUE = /^(?=\D*\d)(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9+=]{16,}$/

/** A word that nobody knows, as it is said back to who wrote it. No code, rule or member is called like a key. */
export const saidBack = (word: string): string => (OPAQUE.test(word) ? '…' : word)
