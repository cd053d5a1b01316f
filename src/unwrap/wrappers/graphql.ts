import { MAX_DIAGNOSED } from '../../limits.ts'
import { looksGraphql, valuesInGraphql } from '../graphql.ts'
import { defineWrapper } from '../wrapper.ts'

/** An operation of GraphQL with the credential written into it: `mutation { verify(credential: {id: "…"}) { ok } }`. */
export default defineWrapper({
  opens: 'text',
  step: 'graphql',
  sure: 'likely',
  undone: 'an operation of GraphQL',
  looks: (text) => text.length <= MAX_DIAGNOSED && looksGraphql(text),
  open: valuesInGraphql,
})
