import type { Rule } from '../define-rule.ts'
import entityFactorBindingInvalid from './entity-factor-binding-invalid.ts'
import entityFactorConfigIncomplete from './entity-factor-config-incomplete.ts'
import entityFactorConfigInvalid from './entity-factor-config-invalid.ts'
import entityFactorConfigOfAnotherType from './entity-factor-config-of-another-type.ts'
import entityFactorMetadataInvalid from './entity-factor-metadata-invalid.ts'
import entityFactorPublicKeyInvalid from './entity-factor-public-key-invalid.ts'
import entityFactorTextTooLong from './entity-factor-text-too-long.ts'
import entityFactorTypeAbsent from './entity-factor-type-absent.ts'
import entityFactorTypeUnsupported from './entity-factor-type-unsupported.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_ENTITY_FACTOR_RULES: readonly Rule[] = [
  entityFactorBindingInvalid,
  entityFactorConfigIncomplete,
  entityFactorConfigInvalid,
  entityFactorConfigOfAnotherType,
  entityFactorMetadataInvalid,
  entityFactorPublicKeyInvalid,
  entityFactorTextTooLong,
  entityFactorTypeAbsent,
  entityFactorTypeUnsupported,
]
