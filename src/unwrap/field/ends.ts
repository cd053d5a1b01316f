/** The text without those of its last units that a pattern of one unit takes. One with `$` begins anew at each of many blanks. */
export function withoutEnd(text: string, taken: RegExp): string {
  let end = text.length
  while (end > 0 && taken.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
