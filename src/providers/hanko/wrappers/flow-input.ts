import { isObject } from '../../../json/values.ts'
import type { EndpointId, JsonObject } from '../../../model/index.ts'
import { defineWrapper } from '../../../unwrap/wrapper.ts'

/** The inputs that hold a credential, and where each is verified: a registration also within the flow of a login. */
const INPUTS: readonly (readonly [name: string, endpoint: EndpointId])[] = [
  ['assertion_response', 'hanko/login'],
  ['public_key', 'hanko/registration'],
]

const inputOf = ({ input_data: data }: JsonObject): (typeof INPUTS)[number] | undefined =>
  isObject(data) ? INPUTS.find(([name]) => Object.hasOwn(data, name)) : undefined

/** What the client sends to run an action of a flow: `{input_data: {assertion_response: …}, csrf_token}`. */
export default defineWrapper({
  opens: 'object',
  looks: (object) => Object.hasOwn(object, 'csrf_token') && inputOf(object) !== undefined,
  open(object) {
    const input = inputOf(object)
    if (!input) return undefined
    const [name, endpoint] = input
    return { says: { endpoint }, parts: [{ pointer: `/input_data/${name}` }] }
  },
})
