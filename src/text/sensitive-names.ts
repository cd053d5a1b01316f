/**
 * The one table of names whose values are secret or personal. Forms, headers, SDKs and programs each spell a name their
 * own way (`client_secret`, `clientSecret`, `X-Client-Secret`, `new client secret`), so names are compared by their ends,
 * in lower case and without what stands between their words.
 */

/** Long enough to mean the same wherever they end a name: `Binding.Secret`, `accessToken`, `Set-Cookie`, `x-api-key`. */
const ENDINGS = [
  ...['secret', 'secrets', 'token', 'tokens', 'cookie', 'cookies', 'authorization', 'bearer', 'credblob', 'magiclink'],
  ...['passphrase', 'passphrases', 'passcode', 'passcodes', 'clientassertion', 'assertiontoken', 'samlresponse'],
  ...[
    'authpayload',
    'authsession',
    'codeverifier',
    'signedurl',
    'sessionid',
    'sessid',
    'connectsid',
    'sessionkey',
    'sessioncode',
    'statehandle',
    'interactionhandle',
    'seedphrase',
  ],
  // What a key is for says whether it is secret: nobody minds a public key, a resident key or the type of one.
  ...['apikey', 'privatekey', 'secretkey', 'signingkey', 'encryptionkey', 'decryptionkey', 'accesskey', 'masterkey'],
  ...['sharedkey', 'authkey', 'accountkey', 'recoverykey', 'servicekey', 'serverkey', 'consumerkey', 'clientkey'],
  ...['appkey', 'sshkey', 'webhookkey', 'hashkey', 'saltkey', 'licensekey', 'symmetrickey', 'largeblobkey'],
  ...['apikeys', 'privatekeys', 'signingkeys', 'secretkeys', 'subscriptionkey', 'functionskey', 'wrappingkey'],
  // And what a code is for: an error, a country and a status have codes, too.
  ...['recoverycode', 'backupcode', 'verificationcode', 'onetimecode', 'securitycode', 'authorizationcode', 'authcode'],
  ...['devicecode', 'usercode', 'activationcode', 'confirmationcode', 'mfacode', 'smscode', 'otpcode', 'totpcode'],
  ...[
    'bindingcode',
    'oobcode',
    'logincode',
    'pincode',
    'resetcode',
    'accesscode',
    'emailcode',
    'invitecode',
    'oauthcode',
  ],
  ...['recoverycodes', 'backupcodes', 'verificationcodes', 'onetimecodes', 'securitycodes', 'scratchcodes'],
] as const

/** Short or common: only as a word of its own at the end of a name: `user_pin`, `otpPin`, never `shipping`. */
const LAST_WORDS: ReadonlySet<string> = new Set(['pin', 'pins', 'otp', 'totp', 'pwd', 'jwt', 'jws', 'hmac', 'mnemonic'])

/** Secret itself, and what it is made of; yet settings bear its name, too (`authentication_methods.password`). */
const PASSWORD = /passw(?:or)?ds?$/

/** What is said of a secret behind its name, and leaves it one: `tokenValue`, `password_hash`, `privateKeyPem`. */
const QUALIFIERS: ReadonlySet<string> = new Set([
  ...['value', 'values', 'text', 'string', 'plain', 'plaintext', 'raw', 'hash', 'digest', 'pem', 'der', 'jwk', 'hex'],
  ...['base64', 'base64url', 'b64', 'encoded', 'encrypted', 'new', 'old', 'current', 'previous', 'confirm', 'repeat'],
  ...['confirmation', 'again', 'input', 'field', 'header', 'data', 'bytes', 'list'],
])

/** Names that say little: secret where the value looks like one (`?key=`, `code=918273`). Others that end so have a meaning. */
const VAGUE: ReadonlySet<string> = new Set([
  ...['key', 'code', 'sig', 'ticket', 'pass', 'access', 'seed', 'salt', 'credentials', 'creds', 'cred'],
])
/** The same at the end of a name: `API_AUTH`. */
const VAGUE_LAST: ReadonlySet<string> = new Set(['auth', 'session', 'sess'])

/** People, and where they are. */
const PERSONAL: ReadonlySet<string> = new Set([
  ...[
    'identity',
    'email',
    'emails',
    'emailaddress',
    'phone',
    'phonenumber',
    'username',
    'userid',
    'sub',
    'friendlyname',
  ],
  ...[
    'factorfriendlyname',
    'displayname',
    'nickname',
    'givenname',
    'familyname',
    'firstname',
    'lastname',
    'middlename',
  ],
  ...['fullname', 'picture', 'userhandle', 'signature', 'xforwardedfor', 'xrealip', 'remoteaddr', 'remoteaddress'],
  ...['birthdate', 'dateofbirth', 'mobile', 'mobilenumber', 'useremail', 'userphone', 'customerid', 'msisdn'],
])
/** `last_ip`, `clientIp`, `ip_address`. */
const ADDRESS = /(?:^| )ip(?: address)?$/

/** UTF-16 units at the end of a name that are looked at. */
const LONGEST = 128

/** Members of a JWK that make a private key of it (RFC 7518 §6.2.2, §6.3.2 and §6.4.1). */
export const JWK_PRIVATE: ReadonlySet<string> = new Set(['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'])

/** The words of a name in lower case: `X-API-Key`, `apiKey` and `API key` are `[x] api key`. */
export function wordsOf(name: string): string[] {
  return name
    .slice(-LONGEST)
    .replace(/([a-z\d])(?=[A-Z])/g, '$1 ')
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** What a name is told apart by from others: its words as one. */
export const fold = (name: string): string => name.toLowerCase().replaceAll(/[_\-\s]/g, '')

const ENDS: ReadonlySet<string> = new Set(ENDINGS)
const [SHORTEST, LONGEST_ENDING] = ENDINGS.reduce(
  ([least, most], { length }) => [Math.min(least, length), Math.max(most, length)],
  [99, 0],
)

function endsSecret(name: string): boolean {
  for (let length = SHORTEST; length <= LONGEST_ENDING && length <= name.length; length++)
    if (ENDS.has(name.slice(-length))) return true
  return false
}

/** Whether a name says nothing but what is said of a secret behind its name. */
export const isQualifier = (name: string): boolean => wordsOf(name).every((word) => QUALIFIERS.has(word))

export type Told = 'secret' | 'password' | 'vague' | 'personal' | 'open'

/** The id of an account or a key, under which its secret is kept. */
const ACCOUNT = /^(?:AC|SK)[0-9a-fA-F]{32}$/

/** What a single name says of its value. */
export function toldBy(name: string): Told {
  if (ACCOUNT.test(name)) return 'vague'
  const words = wordsOf(name)
  while (words.length > 1 && (QUALIFIERS.has(words.at(-1) ?? '') || /^\d+$/.test(words.at(-1) ?? ''))) words.pop()
  const last = (words.at(-1) ?? '').replace(/\d+$/, '')
  const folded = words.join('').replace(/\d+$/, '')
  if (endsSecret(folded) || LAST_WORDS.has(last) || words[0] === 'hmac') return 'secret'
  if (PASSWORD.test(folded)) return 'password'
  if (PERSONAL.has(folded) || PERSONAL.has(fold(name)) || ADDRESS.test(words.join(' '))) return 'personal'
  return VAGUE_LAST.has(last) || (words.length === 1 && VAGUE.has(last)) ? 'vague' : 'open'
}

/** A value under a vague name that looks like no setting and no number of an error: long, mixed, or six digits and more. */
export function looksOpaque(text: string): boolean {
  if (/^[A-Z]{2}[0-9a-f]{32}$/.test(text)) return false
  if (/^\d+$/.test(text)) return text.length >= 6
  if (/\s|^[[{<]/.test(text)) return false
  return text.length >= 8 && (/\d/.test(text) || text.length >= 20)
}
