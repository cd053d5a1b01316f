import type { Recogniser } from './recogniser.ts'

/** What a page's script keeps of a DOMException or TypeError: its name and message, and a stack when there is one. */
export const recogniseWebauthnError: Recogniser = (object) => {
  const { name, message } = object
  if (typeof name !== 'string' || typeof message !== 'string' || !/(?:Error|Exception)$/.test(name)) return undefined
  return { kind: 'webauthn-error', evidence: 'name and message', inside: 'none' }
}
