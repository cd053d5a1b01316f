import { AUTH, type Capture, type Change, good, REG, type Row } from '../recipes/rows.ts'

const STATE = '02.id.stateHandleOfTheTest'

/** As getAttestation() of its SDK makes it: transports are JSON as text. */
const attestation: Change = ({ id, response }: Capture) => ({
  credentials: {
    id,
    clientData: response.clientDataJSON,
    attestation: response.attestationObject,
    transports: JSON.stringify(response.transports),
  },
  stateHandle: STATE,
})

/** As getAssertion() does. */
const assertion: Change = ({ id, response }: Capture) => ({
  credentials: {
    id,
    clientData: response.clientDataJSON,
    authenticatorData: response.authenticatorData,
    signatureData: response.signature,
  },
  stateHandle: STATE,
})

const standard = (text: string): string => Buffer.from(text, 'base64url').toString('base64')

/** The Factors API, which calls them Base64. */
const factor: Change = ({ response }: Capture) => ({
  attestation: standard(response.attestationObject),
  clientData: standard(response.clientDataJSON),
})

const rows: readonly Row[] = [
  good('credential-not-in-own-form', 'attestation-of-okta', REG, attestation),
  good('credential-not-in-own-form', 'assertion-of-okta', AUTH, assertion),
  good('credential-not-in-own-form', 'factor-of-okta', REG, factor),
  {
    rule: 'server-error-unknown',
    name: 'bad-of-okta',
    edit: () =>
      `${JSON.stringify({ errorCode: 'E0000068', errorSummary: 'Invalid Passcode/Answer', errorLink: 'E0000068', errorId: 'oaeTest', errorCauses: [] }, null, 2)}\n`,
  },
]

export default rows
