/** Empties a terminal and begins at its top; what was there can be scrolled back to. */
export const CLEAR_SCREEN = '\u001b[2J\u001b[H'
