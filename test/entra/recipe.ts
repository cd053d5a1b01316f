import { type Capture, good, REG, type Row } from '../recipes/rows.ts'

const rows: readonly Row[] = [
  // Graph has neither rawId nor type.
  good('raw-id-absent', 'body-of-entra', REG, ({ id, response }: Capture) => ({
    displayName: 'Key of the test',
    publicKeyCredential: {
      id,
      response: { clientDataJSON: response.clientDataJSON, attestationObject: response.attestationObject },
      clientExtensionResults: {},
    },
  })),
]

export default rows
