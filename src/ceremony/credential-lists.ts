import { decodeEncoded } from '../decode/encoded.ts'
import { isObject, member as memberOf } from '../json/values.ts'
import { MAX_RELATED } from '../limits.ts'
import type { NoArgs, WordsTable } from '../model/index.ts'
import { at } from '../rules/define-rule.ts'
import { sentence, WAY_FIXES, type Way, waysOf } from '../rules/relation/common.ts'
import { encodeBase64url } from '../text/encodings.ts'
import { bytesDifference, type Difference } from '../webauthn/difference.ts'
import { NearTexts } from '../webauthn/near-texts.ts'
import type { Answer } from './pairs.ts'
import { findingsOf, type Options, placeIn, reading } from './view.ts'

/** What is told here, with the arguments of its words. */
interface CredentialListsFindings {
  'credential-excluded': NoArgs
  'credential-not-allowed': { count: number; way: Way }
}

const finding = findingsOf<CredentialListsFindings>()

/** allowCredentials and excludeCredentials: WebAuthn Level 3 §7.2 step 5, §6.3.2 step 3. */
export function compareLists(answer: Answer): void {
  if (answer.options.ceremony === 'authentication') compareAllowed(answer)
  else compareExcluded(answer)
}

interface ListedId {
  pointer: string
  /** Absent where it cannot be read. */
  bytes: Uint8Array | undefined
}

/** The ids of a list of descriptors (§5.8.3), to be looked up; read once, however many responses the options have. */
class ListedIds {
  readonly all: readonly ListedId[]
  readonly #byId = new Map<string, ListedId>()
  #near: NearTexts<ListedId> | undefined

  constructor({ object, ceremony }: Options) {
    const name = ceremony === 'authentication' ? 'allowCredentials' : 'excludeCredentials'
    const list = memberOf(object, name)
    this.all = (Array.isArray(list) ? list : []).flatMap((one, index) => {
      const pointer = `/${name}/${index}/id`
      return isObject(one) ? [{ pointer, bytes: decodeEncoded('id', pointer, memberOf(one, 'id')).bytes }] : []
    })
    for (const one of this.all) {
      const text = one.bytes && encodeBase64url(one.bytes)
      if (text !== undefined && !this.#byId.has(text)) this.#byId.set(text, one)
    }
  }

  with(id: Uint8Array): ListedId | undefined {
    return this.#byId.get(encodeBase64url(id))
  }

  /** That of which the id is a misspelling. */
  near(id: Uint8Array): { pointer: string; way: Difference } | undefined {
    this.#near ??= new NearTexts([...this.#byId].map(([text, item]) => ({ text, item })))
    for (const { bytes, pointer } of this.#near.of(encodeBase64url(id))) {
      const way = bytes && bytesDifference(id, bytes)
      if (way !== undefined && way !== 'other') return { pointer, way }
    }
    return undefined
  }
}

const lists = new WeakMap<Options, ListedIds>()

function listed(options: Options): ListedIds {
  const known = lists.get(options) ?? new ListedIds(options)
  lists.set(options, known)
  return known
}

function compareAllowed({ options, response }: Answer): void {
  const { member, id } = response
  const rule = 'credential-not-allowed'
  const list = listed(options)
  if (!id || list.all.length === 0 || list.with(id.bytes)) return
  if (list.all.some(({ bytes }) => !bytes)) {
    member.notChecked.push({ rule, because: 'allowCredentials holds an id that cannot be read' })
    return
  }
  const near = list.near(id.bytes)
  const args = { count: list.all.length, way: near?.way ?? 'other' }
  const related = [placeIn(options, near?.pointer ?? '/allowCredentials')]
  const reads = [
    reading(response, id.pointer, 'id'),
    ...list.all.slice(0, MAX_RELATED).map(({ pointer }) => reading(options, pointer, 'allowCredentials')),
  ]
  member.findings.push(finding(rule, at(id.pointer), args, { related, reads }))
}

function compareExcluded({ options, response }: Answer): void {
  const { member, id } = response
  const found = id && listed(options).with(id.bytes)
  if (!id || !found) return
  const reads = [reading(response, id.pointer, 'id')]
  member.findings.push(
    finding('credential-excluded', at(id.pointer), {}, { related: [placeIn(options, found.pointer)], reads }),
  )
}

const CAUSES = waysOf('the id of this credential', 'an allowed one')

export default {
  family: 'relation',
  words: {
    'credential-excluded': {
      summary: 'the new credential is one that the options exclude',
      why: 'excludeCredentials lists what the user has already; an authenticator that holds one of them refuses to make another, so this credential existed before these options.',
      fix: 'Send the credential that these options created; a credential that is already registered needs no second registration.',
      spec: 'WebAuthn Level 3 §5.1.3, §6.3.2 step 3',
      severity: 'error',
      tier: 'consequence',
      kinds: ['registration'],
      message: () => 'expected a credential that is not in excludeCredentials, received one that is',
      cause: () => 'The registration was sent a second time, with options made after the first.',
    },
    'credential-not-allowed': {
      summary: 'the credential is none of those that the options allow',
      why: 'With allowCredentials the browser offers the listed credentials only, and a server accepts no other.',
      fix: 'Compare the ids as bytes; take allowCredentials and the answer from one ceremony.',
      spec: 'WebAuthn Level 3 §7.2 step 5',
      severity: 'error',
      tier: 'consequence',
      kinds: ['authentication'],
      message: (args) => `expected one of the ${args.count} credentials in allowCredentials, received another id`,
      cause: (args) => {
        const way = CAUSES[args.way]
        return way === undefined
          ? 'The options are those of another user or ceremony, or id was replaced by a key of the database.'
          : sentence(way)
      },
      fixFor: (args) =>
        WAY_FIXES[args.way] ?? 'Compare the ids as bytes; take allowCredentials and the answer from one ceremony.',
    },
  },
} satisfies WordsTable<CredentialListsFindings>
