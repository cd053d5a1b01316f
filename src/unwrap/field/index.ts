/** What a text or bytes are that are a field of a credential, not a payload: read only when a text looks like it. */
export { type Group, groupsAmong, groupsIn, groupsOfBytes } from './groups.ts'
export { unknownValueIn } from './unknown.ts'
