import { isObject, member as memberOf } from '../json/values.ts'
import { SITE_FILES, type SiteFile, type Unshown, type WordsTable } from '../model/index.ts'
import { at } from '../rules/define-rule.ts'
import { plain, shown } from '../text/shown.ts'
import { webHostOf } from '../webauthn/origin.ts'
import { isHostOfAny } from '../webauthn/rp-id.ts'
import { publicKeyOf } from '../webauthn/site-files/fingerprints.ts'
import { LABELS_AT_LEAST, titleOfSiteFile } from '../webauthn/site-files/names.ts'
import { beyondLabels, originOf, relatedOriginsOf } from '../webauthn/site-files/related-origins.ts'
import { type UnlistedApp, unlistedApps } from './site-apps.ts'
import { clientDataOf, findingsOf, type Member, type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface SiteFileFindings {
  'app-not-in-assetlinks': { fingerprint: Unshown; listed: number; package: Unshown | null; debug: boolean }
  'origin-beyond-related-labels': { origin: Unshown }
  'origin-not-in-related-origins': { origin: Unshown; rpId: Unshown | null }
  'site-file-of-another-host': { file: SiteFile; host: Unshown; rpId: Unshown }
}

const finding = findingsOf<SiteFileFindings>()

const ofKind = (members: readonly Member[], kind: SiteFile): Member[] =>
  members.filter(({ payload, reference }) => payload.kind === kind && !reference)

/** What the files that a domain serves say of the credentials and options beside them. */
export function compareSiteFiles(
  members: readonly Member[],
  responses: readonly Response[],
  options: readonly Options[],
): void {
  const own = responses.filter(({ member }) => !member.reference)
  for (const app of unlistedApps(ofKind(members, 'assetlinks'), own)) tellApp(app)
  compareRelated(ofKind(members, 'related-origins'), own, options)
  compareHosts(members, options)
}

/** The origins that files of related origins list; undefined where there is no such file. */
export function relatedOriginsIn(members: readonly Member[]): ReadonlySet<string> | undefined {
  const files = ofKind(members, 'related-origins').filter(({ payload }) => isObject(payload.candidate.value))
  if (files.length === 0) return undefined
  return new Set(files.flatMap((file) => originsIn(file).flatMap(({ text }) => originOf(text) ?? [])))
}

const originsIn = ({ payload }: Member) => relatedOriginsOf(payload.candidate.value)

/** The finding stands at the list that lacks the key. */
function tellApp({ response, fingerprint, name, statement, member }: UnlistedApp): void {
  const pointer = statement === undefined ? '' : `${statement.pointer}/target`
  const hasList = Array.isArray(memberOf(statement?.target, 'sha256_cert_fingerprints'))
  const args = {
    fingerprint: plain(fingerprint),
    listed: statement?.fingerprints.length ?? 0,
    package: name === undefined ? null : plain(name),
    debug: publicKeyOf(fingerprint) === 'debug',
  }
  const place = at(hasList ? `${pointer}/sha256_cert_fingerprints` : pointer)
  const related = [placeIn(response, clientDataOf(response))]
  const reads = [reading(response, clientDataOf(response), 'clientDataJSON', 'origin')]
  member.findings.push(finding('app-not-in-assetlinks', place, args, { related, reads }))
}

/** Pages outside of the RP ID have to be listed by its domain (WebAuthn Level 3 §5.11.1). */
function compareRelated(files: readonly Member[], responses: readonly Response[], options: readonly Options[]): void {
  const [file] = files.filter(({ payload }) => isObject(payload.candidate.value))
  if (!file) return
  const entries = originsIn(file)
  const beyond = new Set(beyondLabels(entries))
  const byOrigin = new Map(entries.toReversed().map((entry) => [originOf(entry.text), entry]))
  const rpIds = rpIdsOf(options, file)
  const [known] = rpIds
  const told = new Set<string>()
  for (const response of responses) {
    const { origin } = response
    const asked = origin === undefined ? undefined : originOf(origin)
    if (asked === undefined || told.has(asked) || !isOutside(response, rpIds)) continue
    told.add(asked)
    const entry = byOrigin.get(asked)
    if (entry && !beyond.has(entry)) continue
    const related = [placeIn(response, clientDataOf(response))]
    const reads = [reading(response, clientDataOf(response), 'clientDataJSON', 'origin')]
    const explains = { rules: ['related-origins-many-labels'] as const }
    const args = { origin: shown(asked), rpId: known === undefined ? null : plain(known) }
    file.findings.push(
      entry
        ? finding(
            'origin-beyond-related-labels',
            at(entry.pointer),
            { origin: args.origin },
            { related, reads, explains },
          )
        : finding('origin-not-in-related-origins', at('/origins'), args, { related, reads }),
    )
  }
}

const rpIdsOf = (options: readonly Options[], file: Member): ReadonlySet<string> => {
  const known = [...options.flatMap(({ rpId }) => rpId?.text ?? []), file.parts.expect.rpId, hostOf(file)]
  return new Set(known.flatMap((one) => (one === undefined ? [] : [one.toLowerCase()])))
}

/** Whether a page lies outside of the RP ID: of the one that is known, or, where none is, of that whose hash was signed. */
function isOutside({ origin, member }: Response, rpIds: ReadonlySet<string>): boolean {
  const host = origin === undefined ? undefined : webHostOf(origin)
  if (host === undefined) return false
  if (rpIds.size > 0) return !isHostOfAny(host, rpIds)
  const { rpIdHash } = member.parts
  return rpIdHash !== undefined && rpIdHash.match?.fromOrigin !== true
}

/** The host that answered with a file, where the way to it shows that. */
function hostOf({ payload }: Member): string | undefined {
  const { exchange, side } = payload.candidate.hints
  return exchange?.url === undefined || side !== 'answer'
    ? undefined
    : webHostOf(exchange.url.split(/[?#]/, 1)[0] ?? '')
}

/** Platforms and browsers ask the RP ID itself for the file: that of a subdomain or of a parent domain is another one. */
function compareHosts(members: readonly Member[], options: readonly Options[]): void {
  const wanted = options.flatMap(({ rpId, member }) => (rpId ? [{ ...rpId, member }] : []))
  const [first] = wanted
  if (!first) return
  const hosts = new Set(wanted.map(({ text }) => text.toLowerCase()))
  for (const kind of SITE_FILES) {
    if (kind === 'passkey-endpoints') continue
    const files = ofKind(members, kind).flatMap((member) => {
      const host = hostOf(member)
      return host === undefined ? [] : [{ member, host }]
    })
    const [file] = files
    if (!file || files.some(({ host }) => hosts.has(host))) continue
    const args = { file: kind, host: plain(file.host), rpId: plain(first.text) }
    const related = [placeIn(first, first.pointer)]
    const reads = [reading(first, first.pointer, 'the RP ID of the options')]
    file.member.findings.push(finding('site-file-of-another-host', at(''), args, { related, reads }))
  }
}

export default {
  family: 'relation',
  words: {
    'app-not-in-assetlinks': {
      summary: 'assetlinks.json does not name the app that made a credential beside it',
      why: 'The origin of an app for Android is the SHA-256 of its signing certificate in base64url; assetlinks.json has the same bytes as hex with colons. Where the file does not list them, the app may not use the passkeys of the domain.',
      fix: 'Add the fingerprint to sha256_cert_fingerprints of the app.',
      spec: 'Digital Asset Links, "Statement List Syntax"; Android Credential Manager, "Prerequisites"',
      severity: 'error',
      tier: 'consequence',
      merge: false,
      kinds: ['assetlinks'],
      message: (args) => {
        const of = args.package === null ? '' : ` for the package ${args.package}`
        return `expected the fingerprint ${args.fingerprint}${of}, which the origin of a credential names, received ${args.listed === 0 ? 'none' : args.listed === 1 ? 'another one' : `${args.listed} others`}`
      },
      cause: ({ debug }) =>
        debug
          ? 'The app was signed with the debug key of a template of React Native or Expo; the file lists the keys of releases.'
          : 'The build was signed with another key than those that are listed: of a debug build, an upload key, or the one of Play App Signing.',
      fixFor: (args) =>
        `Add "${args.fingerprint}" to sha256_cert_fingerprints of the app${args.package === null ? '' : ` ${args.package}`}${args.debug ? ', on a domain of tests only, for anybody has this key; or try a build that is signed for release' : ', if this build is yours'}.`,
    },
    'origin-beyond-related-labels': {
      summary: 'the origin of a credential stands in the related origins behind five other names of domains',
      why: 'A browser has to look at five names of domains, and may skip each further one.',
      fix: 'Move the origin to the front of the list, or give its domain an RP ID of its own.',
      spec: 'WebAuthn Level 3 §5.11, §5.11.1',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['related-origins'],
      message: (args) =>
        `expected ${args.origin} among the first ${LABELS_AT_LEAST} names of domains, received it behind them`,
    },
    'origin-not-in-related-origins': {
      summary: 'the origin of a credential lies outside the RP ID and is no related origin',
      why: 'A page outside the RP ID may use its passkeys only where the domain of the RP ID lists its origin; else the browser throws a SecurityError.',
      fix: 'Add the origin to origins.',
      spec: 'WebAuthn Level 3 §5.11, §5.11.1',
      severity: 'error',
      tier: 'consequence',
      merge: false,
      kinds: ['related-origins'],
      message: (args) =>
        `expected ${args.origin} in origins, since it lies outside ${args.rpId === null ? 'the RP ID' : `"${args.rpId}"`}, received others`,
      cause: () =>
        'The domain was added after the file was written, or is listed in another spelling, say with or without "www.".',
      fixFor: (args) => `Add ${args.origin} to origins, if the page is yours.`,
    },
    'site-file-of-another-host': {
      summary: 'a file about apps or origins comes from another host than the RP ID of the options',
      why: 'Platforms and browsers ask the RP ID itself for it: https://<RP ID>/.well-known/…. What a subdomain or a parent domain serves is not looked at.',
      fix: 'Serve the file on the host that is the RP ID, without a redirect, or use the host that serves it as the RP ID.',
      spec: 'Android Credential Manager, "Prerequisites"; Apple Associated Domains, "Supporting associated domains"; WebAuthn Level 3 §5.11.1',
      severity: 'warning',
      tier: 'consequence',
      kinds: SITE_FILES,
      message: (args) =>
        `expected ${titleOfSiteFile(args.file)} from "${args.rpId}", the RP ID of the options, received it from "${args.host}"`,
    },
  },
} satisfies WordsTable<SiteFileFindings>
