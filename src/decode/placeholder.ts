const WORDS = /^[[({<_*-]*(?:redacted|removed|omitted|filtered|hidden|masked|sanitized|scrubbed|truncated)[\])}>_*-]*$/i
const BRACKETS: [string, string][] = [
  ['<', '>'],
  ['{{', '}}'],
  ['$\u007b', '}'],
]
/** Anywhere: `eyJ***` is masked as well. */
const MASKS = ['***', '•••', '●●●', '███']
const MAX_PLACEHOLDER = 64
/** `YF` of an id, `o2Nm`: what people leave in front of a run of X. */
const MAX_PREFIX = 8
const MIN_RUN = 4

/**
 * Whether someone put a stand-in where the value was: it is present but unknown, so nothing may be said of its form.
 * A text cut in its middle is none: there the loss may be the very mistake.
 */
export function isPlaceholder(text: string): boolean {
  const word = text.trim()
  if (word === '...' || word === '…') return true
  if (MASKS.some((mask) => word.includes(mask))) return true
  if (word.length > MAX_PLACEHOLDER) return isXRun(word)
  return WORDS.test(word) || isBracketed(word) || isXRun(word)
}

function isBracketed(word: string): boolean {
  return BRACKETS.some(
    ([open, close]) =>
      word.length > open.length + close.length &&
      word.startsWith(open) &&
      word.endsWith(close) &&
      word.indexOf(open, open.length) < 0,
  )
}

/** `XXXX`, `YFxxxxxxxx`, `YFXXXX…`. Four X at the end of a value by chance: 1 in 16 million, and only a short one matches. */
function isXRun(word: string): boolean {
  let end = word.length
  if (word.endsWith('…')) end -= 1
  else if (word.endsWith('...')) end -= 3
  let start = end
  while (start > 0 && (word.charCodeAt(start - 1) | 0x20) === 0x78) start--
  const run = end - start
  return run >= MIN_RUN ? start <= MAX_PREFIX : run === 3 && start === 0
}
