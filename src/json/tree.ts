import { type Node, type ParseError, parseTree } from 'jsonc-parser'

export interface Tree {
  root: Node | undefined
  errors: ParseError[]
}

/** How much of JSONC is let pass. */
export interface Tolerance {
  /** Trailing commas and comments. */
  lenient: boolean
}

/**
 * A tree with offsets, and the mistakes on the way. The depth was scanned before; what only this parser takes for
 * brackets (behind a comment, say) may still overflow its recursion, and then there is no tree.
 */
export function tree(text: string, { lenient }: Tolerance): Tree {
  const errors: ParseError[] = []
  try {
    return { root: parseTree(text, errors, { allowTrailingComma: lenient, disallowComments: !lenient }), errors }
  } catch {
    return { root: undefined, errors }
  }
}
