import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'attestation',
  title: 'The attestation statement is not accepted',
  meaning:
    'Attestation says which model of authenticator made the key. Its statement has the wrong shape or signature, or its certificates lead to no trusted root. Most sites need none of this.',
  causes: [
    {
      text: 'The server demands or verifies attestation although it has no use for it; with attestation "none" nothing is to be checked.',
    },
    {
      text: 'A password manager or software authenticator sent a statement that does not fit its format.',
      rules: ['attestation-statement-not-map', 'attestation-statement-absent', 'attestation-fmt-absent'],
    },
    { text: 'The root certificate of the model is not among the trusted ones, or the metadata is out of date.' },
    { text: 'A certificate of the chain is not valid, or lacks what the format demands.' },
    {
      text: 'clientDataJSON or authData was changed, so the statement signs something else.',
      rules: ['client-data-rewritten', 'bytes-through-text'],
    },
  ],
  capture: [
    'The registration, whole; `passkey-lint decode` shows the statement and its certificates.',
    'attestation in the options, and the AAGUID.',
  ],
  words: {
    attestation: 5,
    'attestation statement': 4,
    'attestation signature': 3,
    'attestation format': 3,
    'attestation type': 3,
    'att stmt': 5,
    x5c: 5,
    certificate: 4,
    certificates: 4,
    cert: 3,
    chain: 3,
    trust: 3,
    trusted: 2,
    'trust anchor': 4,
    'trust path': 3,
    'root certificate': 3,
    packed: 3,
    tpm: 4,
    'android key': 3,
    safetynet: 4,
    'safety net': 4,
    'fido u2f': 2,
    apple: 2,
    fmt: 3,
    metadata: 3,
    mds: 5,
    ecdaa: 4,
  },
})
