import type { Recognisers } from '../../../classify/recogniser.ts'
import { recogniseTwilioChallenge, recogniseTwilioChallengeRequest } from './challenge.ts'
import { recogniseTwilioEntityFactorRequest } from './entity-factor.ts'
import { recogniseTwilioError } from './error.ts'
import { recogniseTwilioFactor, recogniseTwilioFactorRequest } from './factor.ts'
import { recogniseTwilioService } from './service.ts'

export const recognisers: Recognisers = {
  objects: [recogniseTwilioFactor, recogniseTwilioChallenge, recogniseTwilioError, recogniseTwilioService],
  requests: [recogniseTwilioEntityFactorRequest, recogniseTwilioChallengeRequest, recogniseTwilioFactorRequest],
}
