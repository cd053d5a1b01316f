import authentication from '../../../fixtures/captured/es256-none.authentication.json' with { type: 'json' }
import creationOptions from '../../../fixtures/captured/es256-none.creation-options.json' with { type: 'json' }
import registration from '../../../fixtures/captured/es256-none.registration.json' with { type: 'json' }
import requestOptions from '../../../fixtures/captured/es256-none.request-options.json' with { type: 'json' }
import type { Story } from './faults.ts'

/** A sound capture to break where nothing was captured yet: from disk nothing can be. */
export const SAMPLE: Story = { creationOptions, registration, requestOptions, authentication }
