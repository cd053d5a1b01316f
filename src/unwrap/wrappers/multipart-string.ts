import { defineWrapper } from '../wrapper.ts'
import multipart from './multipart.ts'

/** The same in the body of a recorded request. */
export default defineWrapper({ ...multipart, opens: 'string' })
