import type { RuleId } from '../../../generated/ids.ts'

/** A credential as a browser's `toJSON()` gives it, or what a fault made of it. */
export type Credential = { [member: string]: unknown; response: { [member: string]: unknown } }

/** The payloads of one ceremony or two: linted together, each is compared with the others. */
export interface Story {
  readonly creationOptions?: object
  readonly registration?: Credential
  readonly requestOptions?: object
  readonly authentication?: Credential
}

/** The members of a story that hold a credential. */
export type Ceremony = 'registration' | 'authentication'

export const BOTH: readonly Ceremony[] = ['registration', 'authentication']

/** One mistake that frontends make, to plant into a sound credential. */
export interface Fault {
  readonly id: string
  /** What somebody did wrong, for people. */
  readonly title: string
  readonly ceremonies: readonly Ceremony[]
  /** What the program sees. Which code that is depends on the receiver, so the program is asked. */
  readonly rule: RuleId
  /**
   * Changes the credential, which is a copy. Undefined: it cannot be planted into this one, whose texts need no padding, say.
   */
  plant(credential: Credential, ceremony: Ceremony): Credential | undefined
  /** It is sound, but the step that got it takes the other ceremony. */
  readonly sentToOtherStep?: true
}
