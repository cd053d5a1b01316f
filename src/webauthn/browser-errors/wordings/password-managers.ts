import { type Wording, wordingsOf } from '../names.ts'

const manager = wordingsOf('password-manager')

/** Extensions replace navigator.credentials and throw in words of their own (Bitwarden's Fido2Client). */
export const PASSWORD_MANAGERS: readonly Wording[] = [
  manager(
    'rp-id',
    'SecurityError',
    "'rp.id' cannot be used with the current origin",
    'A password manager found that rp.id does not fit the domain of the page.',
    "Set rp.id to the page's domain or a parent of it.",
  ),
  manager(
    'origin',
    'SecurityError',
    "'origin' is not a valid https origin",
    'A password manager found that the page was not loaded over HTTPS.',
    'Serve the page over HTTPS.',
  ),
  manager(
    'frame',
    'NotAllowedError',
    "Invalid 'sameOriginWithAncestors' value",
    'A password manager refuses frames of another origin.',
    'Open the page on its own.',
  ),
  manager(
    'handle-length',
    'TypeError',
    "Invalid 'user.id' length",
    'A password manager found user.id empty or longer than 64 bytes.',
    'Use 1 to 64 bytes for user.id.',
  ),
  manager(
    'no-algorithm',
    'NotSupportedError',
    'No supported key algorithms were found',
    'The password manager supports -7 (ES256) only, and pubKeyCredParams does not offer it.',
    'Offer -7 in pubKeyCredParams.',
  ),
  manager(
    'not-allowed',
    'NotAllowedError',
    'The operation either timed out or was not allowed.',
    'A password manager was cancelled or timed out; the browser itself would add where to read more.',
    'Let the person try again, or use the passkey of the device instead.',
    [
      'The person closed the prompt of the extension.',
      'The vault was locked until the time ran out.',
      'The extension has no passkey for the site, and did not hand over to the browser.',
    ],
  ),
  manager(
    'excluded',
    'InvalidStateError',
    'Unknown error occured.',
    'A password manager failed without a reason.',
    'Try again with the extension switched off, to see whether it is the cause.',
  ),
]
