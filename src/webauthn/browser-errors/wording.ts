import type { Engine } from './web-idl.ts'

/** One wording of one browser: how the message starts, what happened, what one can do. */
export interface Wording {
  id: string
  engine: Engine | 'password-manager'
  /** The DOMException's name (WebAuthn Level 3 §5.1.3 and §5.1.4 say when each is thrown). */
  name: string
  /** The message without the call in front of it starts with this. */
  starts: string
  /** What happened, as a sentence. */
  means: string
  fix: string
  /** Where one wording has several causes: the most likely first. */
  causes?: readonly string[]
}

/** The longest start first, so that a longer wording is not taken for the shorter one that it begins with. */
export const byLength = (wordings: readonly Wording[]): readonly Wording[] =>
  [...wordings].sort((a, b) => b.starts.length - a.starts.length)
