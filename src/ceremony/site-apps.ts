import { member as memberOf } from '../json/values.ts'
import { base64urlBytes } from '../text/encodings.ts'
import { isSha1Form, keyHashFault, keyHashOf } from '../webauthn/origin.ts'
import { hasRelation, type Statement, statementsOf } from '../webauthn/site-files/asset-links.ts'
import { fingerprintText, readFingerprint } from '../webauthn/site-files/fingerprints.ts'
import type { Member, Response } from './view.ts'

/** A statement about an app, and the file that it stands in. */
interface Listed {
  member: Member
  statement: Statement
}

/** An app that made a credential and that no statement lists. */
export interface UnlistedApp {
  response: Response
  /** Of its key, as assetlinks.json spells it. */
  fingerprint: string
  /** Its package, where the client data names it. */
  name: string | undefined
  /** The statement to add it to; none: the file has none about apps. */
  statement: Statement | undefined
  member: Member
}

/** Each app that made a credential and that no file lists: by its key, and by its package where the client data names it. */
export function unlistedApps(files: readonly Member[], responses: readonly Response[]): UnlistedApp[] {
  const [file] = files
  if (!file) return []
  const listed = listedIn(files)
  const told = new Set<string>()
  return responses.flatMap((response) => {
    const fingerprint = fingerprintOf(response)
    if (fingerprint === undefined || told.has(fingerprint)) return []
    const found = memberOf(response.member.parts.clientDataMembers, 'androidPackageName')
    const name = typeof found === 'string' ? found : undefined
    const packages = listed.byKey.get(fingerprint)
    if (name === undefined ? packages : packages?.has(name)) return []
    told.add(fingerprint)
    const best = name === undefined ? listed.first : (listed.byPackage.get(name) ?? listed.login ?? listed.first)
    return [{ response, fingerprint, name, statement: best?.statement, member: best?.member ?? file }]
  })
}

/** The statements about apps, by what they are looked up by. */
function listedIn(files: readonly Member[]) {
  const all = files.flatMap((member): Listed[] =>
    statementsOf(member.payload.candidate.value).flatMap((statement) =>
      statement.of === 'app' ? [{ member, statement }] : [],
    ),
  )
  const byKey = new Map<string, Set<unknown>>()
  const byPackage = new Map<unknown, Listed>()
  for (const one of all) {
    const name = one.statement.target?.package_name
    if (!byPackage.has(name)) byPackage.set(name, one)
    for (const { text } of one.statement.fingerprints) {
      const fingerprint = spelled(text)
      if (fingerprint === undefined) continue
      const packages = byKey.get(fingerprint)
      if (packages) packages.add(name)
      else byKey.set(fingerprint, new Set([name]))
    }
  }
  return { byKey, byPackage, first: all[0], login: all.find(({ statement }) => hasRelation(statement, 'login')) }
}

/** The key of the app that an origin names, as assetlinks.json spells it. */
function fingerprintOf({ origin }: Response): string | undefined {
  const hash = keyHashOf(origin)
  if (hash === undefined || keyHashFault(hash) !== undefined || isSha1Form(hash)) return undefined
  const bytes = base64urlBytes(hash)
  return bytes && fingerprintText(bytes)
}

/** A fingerprint, however it is spelt: that is told by itself. */
function spelled(text: string): string | undefined {
  const read = readFingerprint(text)
  return 'bytes' in read && typeof read.bytes !== 'number' ? fingerprintText(read.bytes) : undefined
}
