import { defineWrapper } from '../wrapper.ts'
import graphql from './graphql.ts'

/** The same in the `query` of a request. */
export default defineWrapper({ ...graphql, opens: 'string' })
