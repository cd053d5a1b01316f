import { ENDPOINTS, type EndpointId, type Target } from '../../model/kinds.ts'
import { endpointOf, providerOf } from '../../providers/facts.ts'
import type { Ceremony } from './faults.ts'

/** Where a receiver takes the result of a ceremony; undefined where its documentation names no such step. */
export const stepFor = (target: Target, ceremony: Ceremony): EndpointId | undefined =>
  ENDPOINTS.find((id) => providerOf(id) === target && endpointOf(id).takes === ceremony)
