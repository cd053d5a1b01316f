import { AUTH, bad, type Capture, good, REG, type Row } from '../rows.ts'

const RULE = 'client-data-origin-of-another-page'
/** Of the captures. */
const PAGE = 'http://localhost:4911'

const sentFrom =
  (origin: string | undefined) =>
  (credential: Capture): unknown => ({
    request: {
      method: 'POST',
      url: 'https://app.example.org/api/login',
      headers: { 'Content-Type': 'application/json', ...(origin === undefined ? {} : { Origin: origin }) },
      body: JSON.stringify(credential),
    },
  })

const rows: readonly Row[] = [
  bad(RULE, 'staging', AUTH, sentFrom('https://staging.example.org')),
  bad(RULE, 'another-port', REG, sentFrom('http://localhost:3000')),
  good(RULE, 'same-page', AUTH, sentFrom(PAGE)),
  good(RULE, 'no-header', REG, sentFrom(undefined)),
  good(RULE, 'page-not-to-be-known', AUTH, sentFrom('null')),
  good(RULE, 'app', AUTH, sentFrom('capacitor://localhost')),
]

export default rows
