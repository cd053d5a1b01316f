import { nearest } from '../../text/words.ts'

/** The members of the file (W3C, A Well-Known URL for Relying Party Passkey Endpoints). */
export const ENDPOINTS = ['enroll', 'manage', 'prfUsageDetails'] as const
type Endpoint = (typeof ENDPOINTS)[number]

/** Other names for the same page. */
const SYNONYMS = new Map<string, Endpoint>([
  ['register', 'enroll'],
  ['create', 'enroll'],
  ['add', 'enroll'],
  ['enrollment', 'enroll'],
  ['settings', 'manage'],
  ['management', 'manage'],
])

/** The member that another name stands for; undefined for the right ones and for what means something else. */
export function meantEndpoint(name: string): Endpoint | undefined {
  if (ENDPOINTS.some((one) => one === name)) return undefined
  const bare = name.toLowerCase().replace(/[_-]?(?:url|endpoint|page)$/, '')
  const [best] = nearest(bare, ENDPOINTS, 1)
  return SYNONYMS.get(bare) ?? ENDPOINTS.find((one) => one === best)
}
