import { flat, INNER, padded, written } from '../../helpers/written.ts'
import { base64Of, bytesOf } from '../bytes.ts'
import { AUTH, bad, type Capture, type Change, good, REG, type Row, rename, without } from '../rows.ts'

const capitalised = (object: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name.charAt(0).toUpperCase() + name.slice(1), value]),
  )
const inPascalCase: Change = (credential) => capitalised({ ...credential, response: capitalised(credential.response) })

const more =
  (name: string): Change =>
  (credential) => ({ ...credential, [name]: true })

const REFUSES = 'library-refuses'

const rows: readonly Row[] = [
  bad(REFUSES, 'without-raw-id-for-simplewebauthn', AUTH, without('rawId'), { accepts: 'SimpleWebAuthn' }),
  bad(REFUSES, 'padded-id-for-go', REG, written(padded), { accepts: 'go-webauthn' }),
  bad(REFUSES, 'standard-base64-for-java', REG, written(base64Of, INNER), { accepts: 'java-webauthn-server' }),
  bad(REFUSES, 'standard-base64-read-as-other-bytes', REG, written(base64Of), { accepts: 'SimpleWebAuthn' }),
  bad(REFUSES, 'own-member-for-java', REG, more('deviceName'), { accepts: 'java-webauthn-server' }),
  bad(REFUSES, 'without-extension-results-for-dotnet', AUTH, without('clientExtensionResults'), {
    accepts: 'fido2-net-lib',
  }),
  bad(REFUSES, 'pascal-case-for-python', AUTH, inPascalCase, { accepts: 'py_webauthn' }),
  bad(REFUSES, 'flat-for-rust', REG, flat, { accepts: 'webauthn-rs' }),
  bad(REFUSES, 'nested-for-lbuchs', REG, (credential) => credential, { accepts: 'lbuchs' }),
  bad(REFUSES, 'without-transports-for-firehed', REG, without('transports'), { accepts: 'Firehed' }),
  good(REFUSES, 'without-raw-id-for-java', AUTH, without('rawId'), { accepts: 'java-webauthn-server' }),
  good(REFUSES, 'padded-for-ruby', REG, written(padded), { accepts: 'webauthn-ruby' }),
  good(REFUSES, 'standard-base64-for-rust', AUTH, written(base64Of), { accepts: 'webauthn-rs' }),
  good(REFUSES, 'pascal-case-for-go', AUTH, inPascalCase, { accepts: 'go-webauthn' }),
  good(REFUSES, 'lists-of-bytes-for-firehed', REG, (credential) => flat(written(bytesOf)(credential) as Capture), {
    accepts: 'Firehed',
  }),
  good(
    REFUSES,
    'standard-base64-side-by-side-for-lbuchs',
    AUTH,
    (credential) => flat(written(base64Of)(credential) as Capture),
    { accepts: 'lbuchs' },
  ),
  good(REFUSES, 'own-name-for-one-member', REG, rename('clientDataJSON', 'clientDataJson'), { accepts: 'go-webauthn' }),
]

export default rows
