import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'flags',
  title: 'A flag of the authenticator data is not as required',
  meaning:
    'The flags byte says whether the person was present (UP) and verified (UV) and whether the passkey may be and is backed up (BE, BS). The server asks for a flag that is not set, or a combination is impossible, or BE changed since registration.',
  causes: [
    {
      text: 'The server demands user verification, but the options asked for "preferred" or nothing, and a security key skipped it.',
      rules: ['user-verification-missing', 'options-user-verification-absent'],
    },
    {
      text: 'BE differs from what is stored: the stored value was never set, or defaulted to false in a migration.',
      rules: ['backup-eligibility-changed', 'backup-state-changed'],
    },
    { text: 'BS is set without BE, which no standard allows.', rules: ['backup-state-without-eligibility'] },
    {
      text: 'A passkey was created without a gesture (conditional create), so UP is not set.',
      rules: ['registration-without-user-presence', 'user-presence-absent'],
    },
    { text: 'The bytes are shifted, so that another byte is read as flags.', rules: ['reserved-flag-set'] },
  ],
  capture: [
    'The response; `passkey-lint decode` shows its flags.',
    'userVerification in the options, and what is stored of the registration.',
  ],
  words: {
    'user presence': 5,
    presence: 2,
    'user present': 5,
    'not present': 3,
    'was not present': 2,
    present: 2,
    'user verification': 5,
    'user verified': 5,
    'verified bit': 3,
    'verified flag': 3,
    verified: 1,
    flag: 3,
    flags: 4,
    bit: 2,
    uv: 2,
    up: 1,
    backup: 5,
    'backup eligible': 3,
    'backup eligibility': 3,
    'backup state': 3,
    'backed up': 3,
    eligible: 2,
    eligibility: 2,
    user: 1,
    required: 1,
  },
})
