import type { JsonObject } from '../types.ts'

/** Fields of Auth0's Universal Login forms that hold a payload as text. */
const FIELDS = ['passkey', 'action', 'response'] as const

export const formFields = (value: JsonObject): readonly string[] => FIELDS.filter((name) => Object.hasOwn(value, name))

/** `showError::{"name":…}`: the prefix and the browser's error. */
export const SHOW_ERROR = 'showError::'

/** The JSON text inside a field, and where in the field it starts. Every unit keeps its offset. */
export function innerOfForm(field: string, text: string): { text: string; start: number } | undefined {
  const start = field === 'action' ? (text.startsWith(SHOW_ERROR) ? SHOW_ERROR.length : -1) : 0
  const inner = start < 0 ? '' : text.slice(start)
  return /^\s*\{/.test(inner) ? { text: mended(inner), start } : undefined
}

/**
 * JSON that copying has damaged: lines broken inside strings, an end that was cut off. What is there still says what
 * happened; that it was cut is the form's own finding.
 */
function mended(text: string): string {
  if (isJson(text)) return text
  const oneLine = text.replace(/[\r\n\t]/g, ' ')
  const ends = ['', '}', '"}', '""}', ':""}']
  const end = ends.find((candidate) => isJson(oneLine + candidate))
  return end === undefined ? text : oneLine + end
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
