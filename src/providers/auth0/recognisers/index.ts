import type { Recognisers } from '../../../classify/recogniser.ts'
import { recogniseAuth0Form } from './enrollment-form.ts'
import { recogniseAuth0Connection, recogniseAuth0User } from './management.ts'
import { recogniseAuth0Method, recogniseAuth0TokenRequest } from './passkey-api.ts'

export const recognisers: Recognisers = {
  containers: [recogniseAuth0Form, recogniseAuth0TokenRequest],
  objects: [recogniseAuth0Method, recogniseAuth0Connection, recogniseAuth0User],
}
