import type { Recognisers } from '../../../classify/recogniser.ts'
import { recogniseAuth0Form } from './enrollment-form.ts'
import { recogniseAuth0Error, recogniseAuth0Log } from './error.ts'
import {
  recogniseAuth0Connection,
  recogniseAuth0Method,
  recogniseAuth0Register,
  recogniseAuth0TokenRequest,
  recogniseAuth0User,
} from './objects.ts'

export const recognisers: Recognisers = {
  containers: [recogniseAuth0Form, recogniseAuth0TokenRequest, recogniseAuth0Log],
  objects: [recogniseAuth0Error, recogniseAuth0Method, recogniseAuth0Connection, recogniseAuth0User],
  requests: [recogniseAuth0Register],
}
