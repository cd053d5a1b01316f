import { ATTESTATION_RULES } from './attestation/index.ts'
import { ATTESTATION_STATEMENT_RULES } from './attestation-statement/index.ts'
import { AUTH0_RULES } from './auth0/index.ts'
import { AUTHENTICATOR_DATA_RULES } from './authenticator-data/index.ts'
import { BROWSER_ERROR_RULES } from './browser-error/index.ts'
import { CLIENT_DATA_RULES } from './client-data/index.ts'
import { COSE_KEY_RULES } from './cose-key/index.ts'
import type { Rule } from './define-rule.ts'
import { ENCODING_RULES } from './encoding/index.ts'
import { ENVELOPE_RULES } from './envelope/index.ts'
import { EXTENSIONS_RULES } from './extensions/index.ts'
import { INPUT_RULES } from './input/index.ts'
import { OPTIONS_RULES } from './options/index.ts'
import { RELATION_RULES } from './relation/index.ts'
import { SIGNATURE_RULES } from './signature/index.ts'
import { TWILIO_CHALLENGE_RULES } from './twilio-challenge/index.ts'
import { TWILIO_ENTITY_FACTOR_RULES } from './twilio-entity-factor/index.ts'
import { TWILIO_ERROR_RULES } from './twilio-error/index.ts'
import { TWILIO_FACTOR_RULES } from './twilio-factor/index.ts'
import { TWILIO_PREVIEW_RULES } from './twilio-preview/index.ts'
import { TWILIO_RELATION_RULES } from './twilio-relation/index.ts'
import { TWILIO_SERVICE_RULES } from './twilio-service/index.ts'
import { TWILIO_SID_RULES } from './twilio-sid/index.ts'

/** Every rule, from the outside of a payload inwards. */
export const RULES: readonly Rule[] = [
  ...INPUT_RULES,
  ...ENVELOPE_RULES,
  ...ENCODING_RULES,
  ...CLIENT_DATA_RULES,
  ...ATTESTATION_RULES,
  ...ATTESTATION_STATEMENT_RULES,
  ...AUTHENTICATOR_DATA_RULES,
  ...COSE_KEY_RULES,
  ...SIGNATURE_RULES,
  ...RELATION_RULES,
  ...EXTENSIONS_RULES,
  ...OPTIONS_RULES,
  ...TWILIO_SID_RULES,
  ...TWILIO_FACTOR_RULES,
  ...TWILIO_PREVIEW_RULES,
  ...TWILIO_ENTITY_FACTOR_RULES,
  ...TWILIO_CHALLENGE_RULES,
  ...TWILIO_SERVICE_RULES,
  ...TWILIO_RELATION_RULES,
  ...TWILIO_ERROR_RULES,
  ...AUTH0_RULES,
  ...BROWSER_ERROR_RULES,
]

const byId = new Map(RULES.map((rule) => [rule.id, rule]))

export const ruleById = (id: string): Rule | undefined => byId.get(id)
