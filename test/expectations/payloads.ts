import { readFileSync } from 'node:fs'
import { pathOfRule } from '../fixtures/folders.ts'

const fixture = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')

/** No error. */
export const GOOD = fixture('captured/twilio-platform.registration.json')
/** One error: 60377, of authenticator-attachment-is-any. */
export const ANY = GOOD.replace('"authenticatorAttachment": "platform"', '"authenticatorAttachment": "any"')
/** A sign-in: no error by itself, 60386 where it is sent to VerifyFactor. */
export const SIGN_IN = fixture(pathOfRule('wrong-ceremony-for-endpoint', 'bad-60386-get-instead-of-create.json'))
