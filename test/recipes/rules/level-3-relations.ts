import { captureOf } from '../captures.ts'
import { bad, good, SIGN_IN } from '../relation-parts.ts'
import type { Row, RuleId } from '../rows.ts'
import { row } from '../site-files.ts'

const LACKS: RuleId = 'client-lacks-capability'
const HIDES: RuleId = 'signal-hides-credential'

const CLIENT = { conditionalCreate: false, conditionalGet: true, hybridTransport: true, relatedOrigins: true }
const USER = 'resident-key-platform'
const answer = captureOf(`${USER}.${SIGN_IN}`)
const userId: string = answer.response.userHandle
const OTHER = 'mreLKfoyI6Yt0OTDTrI3ZhBBDkD05q8ixGkj7rTuBxQ'
const beside = (one: Row, object: object): Row => ({
  ...one,
  change: (payload) => [object, ...[one.change?.(payload) ?? []].flat()],
})
const all = (own: object, ...allAcceptedCredentialIds: string[]) => ({
  rpId: 'localhost',
  userId,
  allAcceptedCredentialIds,
  ...own,
})
const creation = (more: object) => ({ publicKey: captureOf('several-algorithms.creation-options'), ...more })
const request = (more: object) => ({ publicKey: captureOf('es256-none.request-options'), ...more })

/** What clients and signals say of the options and credentials beside them. */
const rows: readonly Row[] = [
  row(LACKS, 'bad-conditional-create', [CLIENT, creation({ mediation: 'conditional' })]),
  row(LACKS, 'bad-signal', [
    { ...CLIENT, signalUnknownCredential: false },
    { rpId: 'localhost', credentialId: OTHER },
  ]),
  row(LACKS, 'bad-extension', [
    { ...CLIENT, 'extension:credProps': false },
    { ...captureOf('several-algorithms.creation-options'), extensions: { credProps: true } },
  ]),
  row(LACKS, 'good-conditional-get', [CLIENT, request({ mediation: 'conditional' })]),
  row(LACKS, 'good-nothing-asked-for', [CLIENT, creation({})]),
  beside(bad(HIDES, 'passkey-that-was-used', USER, [[SIGN_IN]]), all({}, OTHER)),
  beside(good(HIDES, 'listed-second', USER, [[SIGN_IN]]), all({}, OTHER, answer.id)),
  beside(good(HIDES, 'another-user', USER, [[SIGN_IN]]), all({ userId: OTHER }, OTHER)),
]

export default rows
