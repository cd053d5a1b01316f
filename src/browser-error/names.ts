/** What a DOMException's name alone says: WebAuthn Level 3 §5.1.3 and §5.1.4, for wordings that no table has. */
export interface NameMeaning {
  means: string
  fix: string
}

const AGAIN = 'Let the person try again from a click; then with another authenticator.'

const NAMES: Record<string, NameMeaning> = {
  NotAllowedError: {
    means:
      'The person cancelled, the time ran out, no authenticator met the request, or the page or frame may not ask.',
    fix: `${AGAIN} If nobody saw a prompt, look at the focus, the frame's permissions and the options.`,
  },
  InvalidStateError: {
    means: 'The authenticator already holds a passkey that excludeCredentials names.',
    fix: 'Treat it as already registered: let the person sign in with it.',
  },
  SecurityError: {
    means: 'rp.id (rpId) does not fit the domain of the page, or the page has no valid domain.',
    fix: "Set rp.id to the page's domain or a parent of it, and serve the page over HTTPS.",
  },
  ConstraintError: {
    means: 'No authenticator could meet residentKey "required" or userVerification "required".',
    fix: 'Ask for "preferred", or use another device.',
  },
  NotSupportedError: {
    means: 'No algorithm or extension in the options is supported, or no entry has the type "public-key".',
    fix: 'Offer -7 and -257 in pubKeyCredParams, with the type "public-key".',
  },
  AbortError: {
    means: 'The page or a newer request ended this one.',
    fix: 'Run one request at a time; an abort of your own is no fault.',
  },
  EncodingError: {
    means: 'A member of the options is not base64url.',
    fix: 'Send the options with base64url text, without padding.',
  },
  UnknownError: { means: 'The authenticator failed and does not say why.', fix: AGAIN },
  NotReadableError: { means: 'The browser could not talk to its credential manager.', fix: AGAIN },
  OperationError: {
    means: 'Another request was under way.',
    fix: 'Wait for the first request, or abort it, before the second.',
  },
  RangeError: {
    means: 'A list or a value in the options is too long.',
    fix: 'Send at most 64 credentials in a list, and at most 64 bytes in user.id.',
  },
  HierarchyRequestError: { means: 'Safari 15.5 says this when nobody answers in time.', fix: AGAIN },
}

export const meaningOfName = (name: string): NameMeaning | undefined =>
  Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
