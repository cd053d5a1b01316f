import { isPlaceholder } from '../../decode/plausible.ts'
import type { Json } from '../../model/index.ts'
import { statementsOf, type Text } from '../../webauthn/site-files/asset-links.ts'
import { isMaskedFingerprint, type ReadFingerprint, readFingerprint } from '../../webauthn/site-files/fingerprints.ts'

/** Every fingerprint of a file that somebody wrote down, and what it is. */
export const fingerprintsOf = (file: Json): (Text & { read: ReadFingerprint })[] =>
  statementsOf(file)
    .flatMap(({ fingerprints }) => fingerprints)
    .filter(({ text }) => text !== '' && !isPlaceholder(text) && !isMaskedFingerprint(text))
    .map((one) => ({ ...one, read: readFingerprint(one.text) }))
