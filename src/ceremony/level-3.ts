import { escapePointer } from '../json/pointer.ts'
import { isObject, memberAt, member as memberOf } from '../json/values.ts'
import type { JsonObject, Unshown, WordsTable } from '../model/index.ts'
import { at } from '../rules/define-rule.ts'
import { base64urlBytes, encodeBase64url } from '../text/encodings.ts'
import { plain } from '../text/shown.ts'
import { signalMethodOf } from '../webauthn/signal-options.ts'
import { findingsOf, type Member, type Options, placeIn, type Response, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface LevelThreeFindings {
  'client-lacks-capability': { capability: Unshown; wanted: Unshown }
  'signal-hides-credential': { listed: number }
}

const finding = findingsOf<LevelThreeFindings>()

/** What a client said that it cannot, and options or signals that need it; and signals against a credential that was just used. */
export function compareLevelThree(
  members: readonly Member[],
  responses: readonly Response[],
  options: readonly Options[],
): void {
  const objects = (kind: 'client-capabilities' | 'signal-options') =>
    members.flatMap((member) => {
      const { value } = member.payload.candidate
      return member.payload.kind === kind && isObject(value) ? [{ member, object: value }] : []
    })
  const signals = objects('signal-options')
  const clients = objects('client-capabilities')
  if (clients.length > 0) {
    const needs = [...options.flatMap(needsOf), ...signals.flatMap(needsOfSignal)]
    // Of several that need the same, the first is told.
    const byCapability = new Map(needs.toReversed().map((need) => [need.capability, need]))
    for (const client of clients) compareNeeds(client, byCapability)
  }
  if (signals.length > 0) {
    const used = usedBy(responses)
    for (const signal of signals) compareSignal(signal, used)
  }
}

interface Held {
  member: Member
  object: JsonObject
}

/** A capability that something needs, where it asks for it, and what that is called. */
interface Need {
  capability: string
  from: { member: Member }
  pointer: string
  wanted: string
}

function needsOf(options: Options): Need[] {
  const { object, ceremony, member } = options
  const creates = ceremony === 'registration'
  const need = (capability: string, pointer: string, wanted: string): Need => ({
    capability,
    from: options,
    pointer,
    wanted,
  })
  const selection = (name: string) => memberAt(object, 'authenticatorSelection', name)
  const isConditional = member.payload.candidate.hints.mediation === 'conditional'
  const hints = memberOf(object, 'hints')
  const extensions = memberOf(object, 'extensions')
  return [
    ...(isConditional ? [need(creates ? 'conditionalCreate' : 'conditionalGet', '', 'mediation "conditional"')] : []),
    ...(selection('authenticatorAttachment') === 'platform' && selection('userVerification') === 'required'
      ? [
          need(
            'userVerifyingPlatformAuthenticator',
            '/authenticatorSelection',
            'authenticatorAttachment "platform" with user verification',
          ),
        ]
      : []),
    ...(Array.isArray(hints) && hints.includes('hybrid')
      ? [need('hybridTransport', '/hints', 'the hint "hybrid"')]
      : []),
    ...Object.keys(isObject(extensions) ? extensions : {}).map((name) =>
      need(`extension:${name}`, '/extensions', `the extension ${name}`),
    ),
  ]
}

function needsOfSignal({ member, object }: Held): Need[] {
  const method = signalMethodOf(object)
  return method === undefined ? [] : [{ capability: method, from: { member }, pointer: '', wanted: `${method}()` }]
}

/** A name that is not there says nothing: only false is an answer. */
function compareNeeds({ member, object }: Held, needs: ReadonlyMap<string, Need>): void {
  for (const [capability, answer] of Object.entries(object)) {
    const need = answer === false ? needs.get(capability) : undefined
    if (!need) continue
    const args = { capability: plain(capability), wanted: plain(need.wanted) }
    const related = [placeIn(need.from, need.pointer)]
    member.findings.push(finding('client-lacks-capability', at(`/${escapePointer(capability)}`), args, { related }))
  }
}

/** By user handle: the credentials that signed in with it, each once, by their id. */
type Used = ReadonlyMap<string, ReadonlyMap<string, Response>>

function usedBy(responses: readonly Response[]): Used {
  const used = new Map<string, Map<string, Response>>()
  for (const response of responses) {
    const handle = response.member.parts.encoded?.userHandle?.bytes
    if (!response.id || !handle) continue
    const user = encodeBase64url(handle)
    const own = used.get(user) ?? new Map<string, Response>()
    const id = encodeBase64url(response.id.bytes)
    if (!own.has(id)) own.set(id, response)
    used.set(user, own)
  }
  return used
}

/** The list of all credentials of a user lacks one with which that user just signed in. */
function compareSignal({ member, object }: Held, used: Used): void {
  const list = memberOf(object, 'allAcceptedCredentialIds')
  const userId = spelled(memberOf(object, 'userId'))
  const own = userId === undefined ? undefined : used.get(userId)
  if (!Array.isArray(list) || !own) return
  const ids = new Set(list.map(spelled))
  // Of an entry that cannot be read it is told there.
  if (ids.size === 0 || ids.has(undefined)) return
  const hidden = firstBeside(ids, own)
  if (!hidden) return
  const related = [placeIn(hidden, hidden.id?.pointer ?? '')]
  const reads = [reading(hidden, hidden.id?.pointer ?? '', 'id')]
  const args = { listed: list.length }
  member.findings.push(finding('signal-hides-credential', at('/allAcceptedCredentialIds'), args, { related, reads }))
}

/** The first whose id is not among those of a list. */
function firstBeside(ids: ReadonlySet<unknown>, own: ReadonlyMap<string, Response>): Response | undefined {
  for (const [id, response] of own) if (!ids.has(id)) return response
  return undefined
}

/** Bytes as text that can be compared. */
function spelled(value: unknown): string | undefined {
  const bytes = typeof value === 'string' ? base64urlBytes(value) : undefined
  return bytes && encodeBase64url(bytes)
}

export default {
  family: 'relation',
  words: {
    'client-lacks-capability': {
      summary: 'the client said that it lacks what options or a signal beside it ask for',
      why: 'getClientCapabilities() answers false for what the browser or device does not have. create() and get() then end with an error or do without, and a signal is lost.',
      fix: 'Ask for it only where the capability is true, and offer another way where it is not.',
      spec: 'WebAuthn Level 3 §5.1.7',
      severity: 'info',
      tier: 'consequence',
      merge: false,
      kinds: ['client-capabilities'],
      message: (args) => `expected ${args.capability} for ${args.wanted}, received false`,
    },
    'signal-hides-credential': {
      summary: 'the list of all accepted credentials lacks one with which the same user signed in',
      why: 'A credential manager hides or removes every passkey of the user that the list does not name, this one, too.',
      fix: 'Send the ids of all passkeys that the server takes from the user, whatever page or app they were made in.',
      spec: 'WebAuthn Level 3 §5.1.10.2',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['signal-options'],
      message: (args) =>
        `expected the id of the credential of this user among ${args.listed === 1 ? 'the one that is listed' : `the ${args.listed} that are listed`}, received others`,
      cause: () =>
        'The list was read before the new passkey was stored, of another user, or only in part; or the passkey was removed on purpose.',
    },
  },
} satisfies WordsTable<LevelThreeFindings>
