import { readRepo } from './repo.ts'

/** A capture on one line, as a stream holds it. */
const compact = (path: string): string => JSON.stringify(JSON.parse(readRepo(path)))

export const GOOD = compact('fixtures/captured/twilio-platform.registration.json')
export const SIGN_IN = compact('fixtures/captured/es256-none.authentication.json')
export const REGISTRATION = compact('fixtures/captured/es256-none.registration.json')
export const BAD = compact('fixtures/captured/mistakes/hex.json')
