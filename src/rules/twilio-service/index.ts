import type { Rule } from '../define-rule.ts'
import serviceCriteriaUnset from './service-criteria-unset.ts'
import serviceCriterionUnsupported from './service-criterion-unsupported.ts'
import serviceMemberInvalid from './service-member-invalid.ts'
import serviceNameMisnamed from './service-name-misnamed.ts'
import servicePasskeysAbsent from './service-passkeys-absent.ts'
import serviceRelyingPartyIdNotADomain from './service-relying-party-id-not-a-domain.ts'
import serviceRelyingPartyIncomplete from './service-relying-party-incomplete.ts'
import serviceRelyingPartyOriginsInvalid from './service-relying-party-origins-invalid.ts'
import serviceRequestNested from './service-request-nested.ts'

/** In the order of the folder; a test compares the two. */
export const TWILIO_SERVICE_RULES: readonly Rule[] = [
  serviceCriteriaUnset,
  serviceCriterionUnsupported,
  serviceMemberInvalid,
  serviceNameMisnamed,
  servicePasskeysAbsent,
  serviceRelyingPartyIdNotADomain,
  serviceRelyingPartyIncomplete,
  serviceRelyingPartyOriginsInvalid,
  serviceRequestNested,
]
