import { table } from '../../table.ts'

/**
 * Web IDL conversions (Web IDL §3.2): options that are no PublicKeyCredentialCreationOptions make create() throw a
 * TypeError before anything is asked of the user. Each engine words it its own way; all name the member.
 */

export type Engine = 'chromium' | 'firefox' | 'safari'

export type Problem =
  | 'missing'
  | 'not-bytes'
  | 'not-an-object'
  | 'not-a-list'
  | 'not-in-enumeration'
  | 'not-base64url'
  | 'other'

export interface Conversion {
  engine: Engine
  /** `create`, `get`, `parseCreationOptionsFromJSON`, … when the message says so. */
  method?: string
  /** The member, from `publicKey` down; several when the message does not tell them apart. */
  paths: string[]
  problem: Problem
}

/** Members that hold a list of dictionaries. */
const LISTS = new Set(['pubKeyCredParams', 'excludeCredentials', 'allowCredentials'])
const OUTER = new Set(['publicKey', 'mediation', 'signal', 'password', 'federated'])

/** `publicKey.pubKeyCredParams[].alg`; parse*OptionsFromJSON takes what stands below `publicKey`. */
function pathOf(names: readonly string[]): string {
  const full = names[0] !== undefined && OUTER.has(names[0]) ? names : ['publicKey', ...names]
  return full.map((name, index) => (LISTS.has(name) && index < full.length - 1 ? `${name}[]` : name)).join('.')
}

const STEP = /Failed to (?:execute '(\w+)' on '(\w+)'|read the '(\w+)' property from '(\w+)'): /y
/** The interfaces and dictionaries of Credential Management and WebAuthn: other calls throw in the same words. */
const OURS = /^(?:CredentialsContainer|PublicKeyCredential\w*|Credential(?:Creation|Request)Options)$/

/** Chromium: the call, then one clause for each member on the way, then what was wrong. */
function chromium(message: string): Conversion | undefined {
  const names: string[] = []
  let method: string | undefined
  STEP.lastIndex = 0
  let end = 0
  for (let step = STEP.exec(message); step; step = STEP.exec(message)) {
    if (end === 0 && !OURS.test(step[2] ?? step[4] ?? '')) return undefined
    end = STEP.lastIndex
    if (step[1]) method = step[1]
    if (step[3]) names.push(step[3])
  }
  if (end === 0) return undefined
  const leaf = message.slice(end)
  const quoted = /^'(\w+)' contains invalid base64url/.exec(leaf)?.[1]
  // Chromium before 2021 named the member in the leaf instead of in a clause.
  const old = /^required member (\w+) is undefined/.exec(leaf)?.[1]
  if (quoted) names.push(quoted)
  const problem = old ? 'missing' : leafProblem(leaf)
  const paths = old && names.length === 0 ? byMember(old) : names.length > 0 ? [pathOf(names)] : []
  return { engine: 'chromium', ...(method ? { method } : {}), paths, problem }
}

function leafProblem(leaf: string): Problem {
  if (leaf.startsWith('Required member is undefined')) return 'missing'
  if (leaf.includes("'(ArrayBuffer or ArrayBufferView)'")) return 'not-bytes'
  if (leaf.startsWith('The provided value is not of type')) return 'not-an-object'
  if (leaf.includes('@@iterator') || leaf.includes('cannot be converted to a sequence')) return 'not-a-list'
  if (leaf.includes('is not a valid enum value')) return 'not-in-enumeration'
  return leaf.includes('invalid base64url') ? 'not-base64url' : 'other'
}

/** Firefox, dom/bindings/Errors.msg: `CredentialsContainer.create: Missing required 'name' member of D.` */
function firefox(message: string): Conversion | undefined {
  const call = /^(?:CredentialsContainer|PublicKeyCredential)\.(\w+): /.exec(message)
  const rest = call ? message.slice(call[0].length) : message
  const method = call?.[1]
  const base = { engine: 'firefox' as const, ...(method ? { method } : {}) }
  const missing = /^Missing required '(\w+)' member of (\w+)/.exec(rest)
  if (missing?.[1] && missing[2])
    return { ...base, paths: byDictionary(missing[2], missing[1], method), problem: 'missing' }
  const wrong = /^(?:Element of )?'(\w+)' member of (\w+) /.exec(rest)
  if (!wrong?.[1] || !wrong[2]) return undefined
  const said = rest.slice(wrong[0].length)
  const problem: Problem = said.includes('ArrayBuffer')
    ? 'not-bytes'
    : said.includes('sequence')
      ? 'not-a-list'
      : said.includes('dictionary') || said.includes('not an object')
        ? 'not-an-object'
        : said.includes('enumeration')
          ? 'not-in-enumeration'
          : 'other'
  return { ...base, paths: byDictionary(wrong[2], wrong[1], method), problem }
}

/** Safari, JSDOMExceptionHandling.cpp: `Member D.name is required and must be an instance of DOMString`. */
function safari(message: string): Conversion | undefined {
  const missing = /^Member (\w+)\.(\w+) is required/.exec(message)
  if (!missing?.[1] || !missing[2]) return undefined
  return { engine: 'safari', paths: byDictionary(missing[1], missing[2], undefined), problem: 'missing' }
}

/** Where each dictionary of WebAuthn Level 3 §5.4 and §5.5 stands in the argument of create() and get(). */
const PARENTS: Record<string, readonly (readonly string[])[]> = table({
  CredentialCreationOptions: [[]],
  CredentialRequestOptions: [[]],
  PublicKeyCredentialCreationOptions: [['publicKey']],
  PublicKeyCredentialRequestOptions: [['publicKey']],
  // rp and user both inherit `name` from it: only Chromium's chain tells them apart.
  PublicKeyCredentialEntity: [
    ['publicKey', 'user'],
    ['publicKey', 'rp'],
  ],
  PublicKeyCredentialRpEntity: [['publicKey', 'rp']],
  PublicKeyCredentialUserEntity: [['publicKey', 'user']],
  PublicKeyCredentialParameters: [['publicKey', 'pubKeyCredParams']],
  PublicKeyCredentialDescriptor: [
    ['publicKey', 'excludeCredentials'],
    ['publicKey', 'allowCredentials'],
  ],
  AuthenticatorSelectionCriteria: [['publicKey', 'authenticatorSelection']],
})

function byDictionary(dictionary: string, name: string, method: string | undefined): string[] {
  const parents = PARENTS[dictionary.replace(/JSON$/, '')] ?? []
  return reachable(parents, method).map((parent) => pathOf([...parent, name]))
}

/** create() takes no allowCredentials, get() no excludeCredentials. */
const reachable = (parents: readonly (readonly string[])[], method: string | undefined): (readonly string[])[] =>
  parents.filter(
    (parent) =>
      !(method === 'create' && parent.includes('allowCredentials')) &&
      !(method === 'get' && parent.includes('excludeCredentials')),
  )

const REQUIRED: Record<string, readonly string[]> = table({
  rp: ['rp'],
  user: ['user'],
  challenge: ['challenge'],
  pubKeyCredParams: ['pubKeyCredParams'],
  name: ['user.name', 'rp.name'],
  displayName: ['user.displayName'],
  alg: ['pubKeyCredParams.alg'],
})

const byMember = (name: string): string[] =>
  (REQUIRED[name] ?? []).map((path) => pathOf(['publicKey', ...path.split('.')]))

/** Reads the message of a TypeError (or of parse*OptionsFromJSON's EncodingError); undefined when it is no conversion. */
export function conversionOf(message: string): Conversion | undefined {
  const found = chromium(message) ?? firefox(message) ?? safari(message)
  return found && found.paths.length > 0 ? found : undefined
}

/** The message without the call that it is about: what the engine's own table of wordings starts with. */
export function withoutCall(message: string): string {
  const call = /^(?:Failed to execute '\w+' on '\w+': |(?:CredentialsContainer|PublicKeyCredential)\.\w+: )/.exec(
    message,
  )
  return call ? message.slice(call[0].length) : message
}
