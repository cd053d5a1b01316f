/** Stands for "<": a program of ours is ASCII, so that nothing else in it is taken for it. */
const LESS = '\u2039'

/** A program as the text of an element of HTML: no tag begins or ends in it, wherever a string of it holds one. */
export const tagless = (program: string): string => program.replaceAll('<', LESS)

/** The program again. */
export const fromTagless = (text: string): string => text.replaceAll(LESS, '<')
