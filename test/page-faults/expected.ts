/** What Twilio calls each planted fault, by fault and ceremony; of those left out it has no code. */
export const CODES: Readonly<Record<string, string>> = {
  'padded registration': 'twilio/60376',
  'padded authentication': 'twilio/60376',
  'standard-alphabet registration': 'twilio/60386',
  'hex registration': 'twilio/60380',
  'hex authentication': 'twilio/60380',
  'array registration': 'twilio/60380',
  'array authentication': 'twilio/60380',
  'typed-array authentication': 'twilio/60381',
  'node-buffer registration': 'twilio/60386',
  'array-buffer registration': 'twilio/60376',
  'array-buffer authentication': 'twilio/60376',
  'encoded-twice registration': 'twilio/60380',
  'encoded-twice authentication': 'twilio/60380',
  'client-data-decoded registration': 'twilio/60380',
  'client-data-decoded authentication': 'twilio/60380',
  'attachment-any registration': 'twilio/60377',
  'attachment-any authentication': 'twilio/60377',
  'attachment-missing registration': 'twilio/60377',
  'attachment-missing authentication': 'twilio/60377',
  'id-missing registration': 'twilio/60375',
  'id-missing authentication': 'twilio/60375',
  'client-data-missing registration': 'twilio/60380',
  'client-data-missing authentication': 'twilio/60380',
  'attestation-object-missing registration': 'twilio/60386',
  'signature-missing authentication': 'twilio/60381',
  'renamed registration': 'twilio/60380',
  'renamed authentication': 'twilio/60380',
  'flat registration': 'twilio/60386',
  'nested registration': 'twilio/60378',
  'nested authentication': 'twilio/60378',
  'response-as-text registration': 'twilio/60378',
  'response-as-text authentication': 'twilio/60378',
  'type registration': 'twilio/60434',
  'type authentication': 'twilio/60434',
  'type-swapped registration': 'twilio/60380',
  'type-swapped authentication': 'twilio/60380',
  'client-data-cut registration': 'twilio/60380',
  'client-data-cut authentication': 'twilio/60380',
  'origin-with-path registration': 'twilio/60380',
  'origin-with-path authentication': 'twilio/60380',
  'auth-data-cut registration': 'twilio/60386',
  'auth-data-cut authentication': 'twilio/60379',
  'not-attested registration': 'twilio/60387',
  'attestation-cut registration': 'twilio/60386',
  'attestation-longer registration': 'twilio/60386',
  'signature-flipped authentication': 'twilio/60381',
  'signature-cut authentication': 'twilio/60381',
  'ids-differ registration': 'twilio/60376',
  'ids-differ authentication': 'twilio/60376',
  'id-of-another registration': 'twilio/60375',
  'wrong-step registration': 'twilio/60380',
  'wrong-step authentication': 'twilio/60386',
}

/** Faults that servers take, so that they are warned of. */
export const WARNINGS: readonly string[] = ['padded']

const NO_DER = ['ed25519-none', 'ml-dsa-44-none', 'rs256-none', 'several-algorithms']

/** Captures into which a fault cannot be planted. */
export const NOT_PLANTED: Readonly<Record<string, readonly string[]>> = {
  // Behind the key stand outputs of extensions.
  'not-attested registration': ['extensions'],
  // These algorithms do not sign in DER.
  'signature-cut authentication': NO_DER,
}
