import { isObject } from '../json/values.ts'
import type { AuthenticatorData, CredentialView, JsonObject } from '../model/index.ts'
import { cborEntries } from './cbor/keys.ts'

/** Extension outputs (WebAuthn Level 3 §9.4, §9.5). Both are empty when there are none. */
export interface ExtensionOutputs {
  /** Of the client: JSON. */
  client: JsonObject
  clientPointer: string
  /** Of the authenticator: decoded CBOR, by identifier. A value that was left undecoded is undefined. */
  authenticator: ReadonlyMap<unknown, unknown>
  /** Where each one's value stands in the decoded member. */
  ranges: ReadonlyMap<unknown, { offset: number; length: number }>
}

export function extensionOutputs(view: CredentialView, authData: AuthenticatorData | undefined): ExtensionOutputs {
  const results = view.members.clientExtensionResults
  const client = isObject(results?.value) ? results.value : {}
  const clientPointer = results?.pointer ?? '/clientExtensionResults'
  const extensions = authData?.extensions
  const ranges = new Map<unknown, { offset: number; length: number }>()
  if (!extensions?.item) return { client, clientPointer, authenticator: new Map(), ranges }
  const { bytes, offset, item } = extensions
  const authenticator = new Map<unknown, unknown>()
  // Entry by entry: a map with equal keys or of indefinite length is read, too.
  for (let i = 0; i + 1 < item.children.length; i += 2) {
    const children = item.children.slice(i, i + 2)
    const place = children[1]
    for (const [label, value] of cborEntries(bytes, { ...item, children })) {
      if (place === undefined || authenticator.has(label)) continue
      authenticator.set(label, value)
      ranges.set(label, { offset: offset + place.offset, length: place.end - place.offset })
    }
  }
  return { client, clientPointer, authenticator, ranges }
}
