import { AUTH, bad, type Capture, good, REG, type Row } from '../rows.ts'
import { clientData } from '../surgery.ts'

const RULE = 'origin-related-to-rp-id'
/** The RP ID of the captures, whose hash is signed. */
const rpId = 'localhost'

const from = (origin: string) => clientData((text) => JSON.stringify({ ...(JSON.parse(text) as Capture), origin }))

/** Without options, which the recipes of relations have. */
const rows: readonly Row[] = [
  bad(RULE, 'alone-rp-id-given', AUTH, from('https://shop.example.com'), { expect: { rpId } }),
  bad(RULE, 'alone-rp-id-recognised', REG, from('https://shop.example.com')),
  bad(RULE, 'alone-a-name-that-only-ends-so', REG, from('https://mylocalhost'), { expect: { rpId } }),
  good(RULE, 'alone-below-the-rp-id', REG, from('http://login.localhost:4911'), { expect: { rpId } }),
  good(RULE, 'alone-origin-is-expected', AUTH, from('https://shop.example.com'), {
    expect: { rpId, origin: 'https://shop.example.com' },
  }),
  good(RULE, 'alone-app-of-android', AUTH, from('android:apk-key-hash:gx7sq_pxhxhrIQdLyfG0pxKwiJ7hOk2DJQ4xvKd438Q'), {
    expect: { rpId },
  }),
  good(RULE, 'alone-app-of-ios', REG, from('ios:bundle-id:com.example.app'), { expect: { rpId } }),
]

export default rows
