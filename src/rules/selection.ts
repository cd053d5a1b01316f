import type { Need, Parts } from '../decode/parts.ts'
import type { Kind, Target } from '../model/index.ts'
import { severityOf } from '../providers/policy.ts'
import { type Check, isPart, type Ranked } from './define-rule.ts'

/** A rule that looks at payloads itself, and the parts that it cannot do without. */
export interface Selected {
  id: Check['id']
  notChecked: Check['notChecked']
  check: (parts: Parts) => ReturnType<NonNullable<Check['check']>>
  needs: readonly Need[]
  /** The same as bits. */
  bits: number
}

/** A bit for each part, so that what a hundred rules need is compared with what is there in a hundred operations. */
const BITS: Readonly<Record<Need, number>> = {
  object: 1 << 0,
  credential: 1 << 1,
  encoded: 1 << 2,
  clientData: 1 << 3,
  clientDataMembers: 1 << 4,
  attestation: 1 << 5,
  statements: 1 << 6,
  authData: 1 << 7,
  flags: 1 << 8,
  attested: 1 << 9,
  coseKey: 1 << 10,
  rpIdHash: 1 << 11,
  extensions: 1 << 12,
  signature: 1 << 13,
  certificate: 1 << 14,
  aaguid: 1 << 15,
  crypto: 1 << 16,
  now: 1 << 17,
}

const bitsOf = (needs: readonly Need[]): number => needs.reduce((bits, need) => bits | BITS[need], 0)

/** The parts that are there. */
export function present(parts: Parts): number {
  // Member by member: looked up by names that change, each costs ten times as much, and this is done for every payload.
  return (
    (parts.object === undefined ? 0 : BITS.object) |
    (parts.credential === undefined ? 0 : BITS.credential) |
    (parts.encoded === undefined ? 0 : BITS.encoded) |
    (parts.clientData === undefined ? 0 : BITS.clientData) |
    (parts.clientDataMembers === undefined ? 0 : BITS.clientDataMembers) |
    (parts.attestation === undefined ? 0 : BITS.attestation) |
    (parts.statements === undefined ? 0 : BITS.statements) |
    (parts.authData === undefined ? 0 : BITS.authData) |
    (parts.flags === undefined ? 0 : BITS.flags) |
    (parts.attested === undefined ? 0 : BITS.attested) |
    (parts.coseKey === undefined ? 0 : BITS.coseKey) |
    (parts.rpIdHash === undefined ? 0 : BITS.rpIdHash) |
    (parts.extensions === undefined ? 0 : BITS.extensions) |
    (parts.signature === undefined ? 0 : BITS.signature) |
    (parts.certificate === undefined ? 0 : BITS.certificate) |
    (parts.aaguid === undefined ? 0 : BITS.aaguid) |
    (parts.crypto === undefined ? 0 : BITS.crypto) |
    (parts.now === undefined ? 0 : BITS.now)
  )
}

/**
 * The parts that are there and in which nothing stands: the statement of the format `none`, no output of any extension.
 * Who reads one of them finds nothing in it. A third of the rules read them, and most payloads have nothing there.
 */
export function empty({ statements, extensions }: Parts): number {
  const noStatement = statements?.every(({ fmt }) => fmt === 'none') ?? false
  const noOutput =
    extensions !== undefined && extensions.authenticator.size === 0 && Object.keys(extensions.client).length === 0
  return (noStatement ? BITS.statements : 0) | (noOutput ? BITS.extensions : 0)
}

/** Checks of some kinds; `checks` may have to read them first. */
export interface Group {
  kinds: readonly Kind[]
  checks(): readonly Ranked[]
}

/** The rules of each kind for each target, in their order: worked out once, since a payload knows few of all rules. */
export class Selection {
  readonly #groups: readonly Group[]
  readonly #known = new Map<string, readonly Selected[]>()

  constructor(groups: readonly Group[]) {
    this.#groups = groups
  }

  of(kind: Kind, target: Target): readonly Selected[] {
    const key = `${kind} ${target}`
    const known = this.#known.get(key)
    if (known) return known
    const selected = this.#groups
      .filter(({ kinds }) => kinds.includes(kind))
      .flatMap(({ checks }) => checks())
      .sort(([a], [b]) => a - b)
      .flatMap(([, check]) => selectedFor(check, kind, target) ?? [])
    this.#known.set(key, selected)
    return selected
  }
}

function selectedFor(rule: Check, kind: Kind, target: Target): Selected | undefined {
  const { check, kinds, reads } = rule
  if (!check || !kinds.includes(kind) || severityOf(rule, target) === undefined) return undefined
  const needs = reads.filter(isPart)
  return { id: rule.id, notChecked: rule.notChecked, check, needs, bits: bitsOf(needs) }
}
