import { table } from '../../table.ts'
import type { Engine } from './web-idl.ts'

/** One wording of one browser: how the message starts, what happened, what one can do. */
export interface Wording {
  id: string
  engine: Engine | 'password-manager'
  /** The DOMException's name (WebAuthn Level 3 §5.1.3 and §5.1.4 say when each is thrown). */
  name: string
  /** The message without the call in front of it starts with this. */
  starts: string
  /** What happened, as a sentence. */
  means: string
  fix: string
  /** Where one wording has several causes: the most likely first. */
  causes?: readonly string[]
}

/** A maker of the wordings of one engine: id, name, how the message starts, what happened, what to do, the causes. */
export const wordingsOf =
  (engine: Wording['engine']) =>
  (id: string, name: string, starts: string, means: string, fix: string, causes?: readonly string[]): Wording => ({
    id: `${engine}/${id}`,
    engine,
    name,
    starts,
    means,
    fix,
    ...(causes ? { causes } : {}),
  })

/** The longest start first, so that a longer wording is not taken for the shorter one that it begins with. */
export const byLength = (wordings: readonly Wording[]): readonly Wording[] =>
  [...wordings].sort((a, b) => b.starts.length - a.starts.length)

/** What a DOMException's name alone says: WebAuthn Level 3 §5.1.3 and §5.1.4, for wordings that no table has. */
export interface NameMeaning {
  means: string
  fix: string
  /** The most likely first. */
  causes: readonly string[]
}

const AGAIN = 'Let the person try again from a click; then with another authenticator.'

const NAMES: Record<string, NameMeaning> = table({
  NotAllowedError: {
    causes: [
      'The person closed the prompt.',
      'Nobody answered before timeout.',
      'No passkey on the device is among allowCredentials, or none is there for the site.',
      'residentKey, userVerification or the algorithms ask for what no authenticator here has.',
      'The page had no focus, ran in a frame without permission, or asked without a click.',
    ],
    means:
      'The person cancelled, the time ran out, no authenticator met the request, or the page or frame may not ask.',
    fix: `${AGAIN} If nobody saw a prompt, look at the focus, the frame's permissions and the options.`,
  },
  InvalidStateError: {
    causes: [
      'In create(): the passkey of this account is there already.',
      'In get() (Firefox, older Chromium): the authenticator knows none of allowCredentials.',
    ],
    means: 'The authenticator already holds a passkey that excludeCredentials names.',
    fix: 'Treat it as already registered: let the person sign in with it.',
  },
  SecurityError: {
    causes: [
      "rp.id is another domain than the page's, or holds a scheme, a port or a path.",
      'The page stands on an IP address or is not served over HTTPS.',
      "/.well-known/webauthn of the RP ID does not list the page's origin.",
    ],
    means: 'rp.id (rpId) does not fit the domain of the page, or the page has no valid domain.',
    fix: "Set rp.id to the page's domain or a parent of it, and serve the page over HTTPS.",
  },
  ConstraintError: {
    causes: [
      'residentKey "required" with an authenticator that stores no passkeys.',
      'userVerification "required" with one that has no PIN or biometrics.',
    ],
    means: 'No authenticator could meet residentKey "required" or userVerification "required".',
    fix: 'Ask for "preferred", or use another device.',
  },
  NotSupportedError: {
    causes: [
      'pubKeyCredParams offers no algorithm of the authenticator, or no entry of type "public-key".',
      'An extension belongs to the other ceremony, or is not known.',
      'The browser, web view or device has no passkeys.',
    ],
    means: 'No algorithm or extension in the options is supported, or no entry has the type "public-key".',
    fix: 'Offer -7 and -257 in pubKeyCredParams, with the type "public-key".',
  },
  AbortError: {
    causes: [
      'A second request of the page replaced this one: a conditional get() and a button.',
      'The page was left or its AbortController was used.',
    ],
    means: 'The page or a newer request ended this one.',
    fix: 'Run one request at a time; an abort of your own is no fault.',
  },
  EncodingError: {
    causes: [
      'Standard base64 with "+", "/" or "=" stands where base64url belongs.',
      'Plain text stands there, such as a user name in user.id.',
    ],
    means: 'A member of the options is not base64url.',
    fix: 'Send the options with base64url text, without padding.',
  },
  UnknownError: {
    causes: ['The authenticator or the system service failed.', 'The storage of the authenticator is full or locked.'],
    means: 'The authenticator failed and does not say why.',
    fix: AGAIN,
  },
  NotReadableError: {
    causes: [
      "The system's credential service failed or is switched off.",
      'A profile or a policy of the browser keeps it from the service.',
    ],
    means: 'The browser could not talk to its credential manager.',
    fix: AGAIN,
  },
  OperationError: {
    causes: ['A conditional get() was still waiting when a button asked again.', 'A click was handled twice.'],
    means: 'Another request was under way.',
    fix: 'Wait for the first request, or abort it, before the second.',
  },
  RangeError: {
    causes: ['A list has more than 64 credentials.', 'challenge or user.id is longer than allowed.'],
    means: 'A list or a value in the options is too long.',
    fix: 'Send at most 64 credentials in a list, and at most 64 bytes in user.id.',
  },
  HierarchyRequestError: {
    causes: ['Nobody answered before timeout.'],
    means: 'Safari 15.5 says this when nobody answers in time.',
    fix: AGAIN,
  },
})

/** The names that something is known of. */
export const ERROR_NAMES: readonly string[] = Object.keys(NAMES)

export const meaningOfName = (name: string): NameMeaning | undefined =>
  Object.hasOwn(NAMES, name) ? NAMES[name] : undefined

/** The member that a browser misses most often. */
export const USER_NAME = 'publicKey.user.name'
