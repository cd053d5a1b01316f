import { authentication, both, registration, type Switch } from './row.ts'

/** Faults of the authenticator data, WebAuthn Level 3 §6.1; signed as they stand. */
export const AUTHENTICATOR_DATA = {
  'authData.upClear': both('the user was not present', '§7.1 step 15, §7.2', {
    rule: { registration: 'registration-without-user-presence', authentication: 'user-presence-absent' },
  }),
  'authData.bsWithoutBe': both('backed up, and not eligible for it', '§6.1.3', {
    rule: 'backup-state-without-eligibility',
  }),
  'authData.reservedBits': both('the reserved bits 1 and 5 are set', '§6.1', { rule: 'reserved-flag-set' }),
  'authData.rpIdHashOther': both('hash of another RP ID', '§7.1 step 14, §7.2', { rule: 'rp-id-hash-unexpected' }),
  'authData.rpIdHashOfOrigin': both('hash of the origin in place of the RP ID', '§7.1 step 14, §7.2', {
    rule: 'rp-id-hash-unexpected',
  }),
  'authData.short': both('36 bytes', '§6.1', { rule: 'auth-data-too-short' }),
  'authData.leftover': both('bytes that no flag announces follow', '§6.1', { rule: 'auth-data-leftover-bytes' }),
  'authData.edClearWithData': both('extension data without ED', '§6.1', { rule: 'auth-data-leftover-bytes' }),
  'authData.edWithoutData': both('ED without extension data', '§6.1', { rule: 'auth-data-extensions-absent' }),
  'authData.edNotMap': both('extension data is a CBOR array', '§6.1', { rule: 'auth-data-extensions-not-map' }),
  'authData.atClearWithData': registration('attested credential data without AT', '§6.1', {
    rule: 'auth-data-leftover-bytes',
  }),
  'authData.atClear': registration('neither AT nor attested credential data', '§7.1 step 13', {
    rule: 'attested-credential-data-absent',
  }),
  'authData.atWithoutData': both('AT without attested credential data', '§6.1', {
    rule: 'auth-data-attested-truncated',
  }),
  'authData.attestedInAssertion': authentication('attested credential data in an assertion', '§6.1', {
    rule: 'attested-credential-data-in-authentication',
  }),
  'authData.credentialIdTooLong': registration('the length says more than there is', '§6.5.1', {
    rule: 'auth-data-attested-truncated',
  }),
  'authData.credentialIdEmpty': registration('a credential ID of no bytes', '§6.5.1', {
    rule: 'auth-data-credential-id-length',
  }),
  'authData.credentialIdOver1023': registration('a credential ID of 1024 bytes', '§6.5.1', {
    rule: 'auth-data-credential-id-length',
  }),
  'authData.cborWrapped': both('sent as a CBOR byte string', '§6.1', { rule: 'auth-data-cbor-wrapped' }),
  'authData.beChanged': authentication('BE is not what it was at registration', '§6.1.3'),
  'authData.counterNotIncreased': authentication('the counter is what it was', '§6.1.1'),
} satisfies Record<string, Switch>
