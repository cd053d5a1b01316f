/**
 * A program as the text of an element of HTML: what would end the element, or begin a comment in it, is written otherwise.
 * It stands in strings, templates and regular expressions alone, where this is the same character; and the program stays
 * one that runs as it is, so that the page need not undo anything.
 */
export const tagless = (program: string): string => program.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C')
