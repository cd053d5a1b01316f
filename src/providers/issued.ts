import { ISSUED } from '../generated/provider-issued.ts'

/** Whether a challenge or user id is of a form that only a provider's own options have. */
export const isIssued = (bytes: Uint8Array): boolean =>
  Object.values<(bytes: Uint8Array) => boolean>(ISSUED).some((isOwn) => isOwn(bytes))
