/** Length of an Entity's identity in characters (error pages 60367 and 60420). */
export const MIN_IDENTITY = 8
export const MAX_IDENTITY = 64

/** Why a text is no identity: letters and digits, in groups parted by single dashes. Undefined when it is one. */
export function identityFault(identity: string): string | undefined {
  const length = [...identity].length
  if (/^\S+@\S+$/.test(identity))
    return 'an e-mail address; it may change, it is personal, and "@" and "." are not allowed'
  if (/^\+\d+$/.test(identity)) return 'a phone number; it may change, it is personal, and "+" is not allowed'
  const bad = [...new Set([...identity].filter((character) => !/[A-Za-z0-9-]/.test(character)))]
  if (bad.length > 0) return `${NAMES[bad[0] ?? ''] ?? 'a character outside A-Z, a-z, 0-9 and "-"'} in it`
  if (length < MIN_IDENTITY) return `too short: ${length} characters`
  if (length > MAX_IDENTITY) return `too long: ${length} characters`
  if (/^-|-$/.test(identity)) return 'a dash at its start or end, where it parts nothing'
  return identity.includes('--') ? 'two dashes in a row' : undefined
}

const NAMES: Record<string, string> = {
  _: 'an underscore',
  '.': 'a dot',
  ' ': 'a blank',
  ':': 'a colon',
  '|': 'a vertical bar, as in Auth0 user ids,',
  '/': 'a slash',
  '+': 'a plus sign',
  '@': 'an at sign',
  '{': 'a brace',
  '=': 'an equals sign',
}
