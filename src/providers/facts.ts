import { FACTS } from '../generated/provider-facts.ts'
import {
  CREDENTIAL_KINDS,
  ENDPOINTS,
  type EndpointId,
  type Finding,
  type JsonObject,
  type Kind,
  type Payload,
  PROVIDERS,
  type Target,
} from '../model/index.ts'
import type { Endpoint, OwnForm, ProviderFacts } from './provider.ts'

const all: readonly ProviderFacts[] = Object.values<ProviderFacts>(FACTS)
const endpoints = new Map<string, Endpoint>(all.flatMap((facts) => Object.entries(facts.endpoints)))

export function endpointOf(id: EndpointId): Endpoint {
  const endpoint = endpoints.get(id)
  if (!endpoint) throw new Error(`no endpoint is called ${id}`)
  return endpoint
}

/** The provider that an endpoint, or a kind of object, belongs to; undefined for what belongs to the standard. */
export const providerOf = (id: EndpointId | Kind): Exclude<Target, 'webauthn'> | undefined =>
  PROVIDERS.find((name) => id.startsWith(`${name}/`) || id.startsWith(`${name}-`))

/** How people write a provider's name. */
export const titleOf = (provider: keyof typeof FACTS): string => FACTS[provider].title

/** Whether a provider publishes no list of errors that concern passkeys. */
export const isUnlisted = (target: Target): boolean =>
  target !== 'webauthn' && (FACTS[target] as ProviderFacts).unlisted === true

/** The objects of providers that may be pasted, in words. */
export const OBJECTS: readonly string[] = all.flatMap((facts) => facts.objects ?? [])

const [example = ''] = all.flatMap((facts) => facts.example ?? [])

/** How codes look: one without and with its provider. */
export const EXAMPLE_CODES = `${example.slice(example.indexOf('/') + 1)}, ${example}`

export function endpointOfUrl(url: string): EndpointId | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return ENDPOINTS.find((id) => endpointOf(id).path?.test(path))
}

/** The endpoint that a header of the request names. */
export const endpointOfAction = (action: string): EndpointId | undefined =>
  ENDPOINTS.find((id) => endpointOf(id).action?.test(action))

/** The provider that a URL belongs to which takes no credential. */
export function providerOfOther(url: string): Exclude<Target, 'webauthn'> | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return PROVIDERS.find((provider) => (FACTS[provider] as ProviderFacts).others?.test(path))
}

/** What tells bodies apart; asked of every object of an input, so it is taken apart once. */
const bodies = ENDPOINTS.flatMap((id) =>
  [endpointOf(id).body ?? []].flat().map((shape) => ({ id, members: Object.entries(shape) })),
)

const fits = ({ members }: (typeof bodies)[number], body: JsonObject): boolean =>
  members.every(([name, text]) => Object.hasOwn(body, name) && (text === true || body[name] === text))

/** Who takes such a body, told by members that only it has; no endpoint where those of both ceremonies have the same. */
export function receiverOfBody(body: JsonObject): { endpoint?: EndpointId; target: Receiver } | undefined {
  const [first, ...others] = bodies.filter((shape) => fits(shape, body))
  const target = first && providerOf(first.id)
  if (!target) return undefined
  const isOpen = others.some(
    ({ id }) => providerOf(id) === target && endpointOf(id).takes !== endpointOf(first.id).takes,
  )
  return isOpen ? { target } : { endpoint: first.id, target }
}

type Receiver = Exclude<Target, 'webauthn'>

const flat = bodies.filter(({ id }) => endpointOf(id).form !== undefined)

/** The endpoint whose body is a credential of such a form. */
export const endpointOfFlatBody = (body: JsonObject): EndpointId | undefined =>
  flat.find((shape) => fits(shape, body))?.id

const holders = new Map(
  PROVIDERS.flatMap((provider) =>
    [(FACTS[provider] as ProviderFacts).holder ?? []].flat().map((name) => [name, provider] as const),
  ),
)

/** The provider that alone calls the member of its requests so. */
export const providerHolding = (name: string): Exclude<Target, 'webauthn'> | undefined => holders.get(name)

export const isCredentialKind = (kind: Kind): boolean => (CREDENTIAL_KINDS as readonly Kind[]).includes(kind)

/** Where a provider takes a credential, or an object of its own; undefined where nobody can tell. */
export function endpointFor(kind: Kind, target: Target): EndpointId | undefined {
  const own = ENDPOINTS.filter((id) => providerOf(id) === target)
  const taking = (what: Kind): EndpointId | undefined =>
    own.find((id) => endpointOf(id).takes === what || endpointOf(id).around === what)
  if (kind === 'credential') return undefined
  return taking(kind) ?? (isCredentialKind(kind) ? taking('credential') : undefined)
}

/** Whether the body of an endpoint is the credential itself, with nothing around it. */
export const takesBare = (id: EndpointId): boolean => endpointOf(id).bare === true

/** The member of the bodies of a provider that holds the credential, where it says so of an endpoint of the kind. */
export const holdingMember = (kind: Kind, target: Target): string | undefined =>
  ENDPOINTS.map((id) =>
    providerOf(id) === target && endpointOf(id).takes === kind ? endpointOf(id).holds?.in.slice(1) : undefined,
  ).find((member) => member !== undefined)

/** Whether who receives a payload takes what was found in it, though it is not of the standard's form. */
export const isTaken = ({ unless }: Pick<Finding, 'unless'>, { target }: Pick<Payload, 'target'>): boolean =>
  unless !== undefined && target !== 'webauthn' && (FACTS[target] as ProviderFacts).takes?.includes(unless) === true

/** The receiver's own form of a credential, where it takes no other. */
export const formAt = (id: EndpointId | null | undefined): OwnForm | undefined => (id ? endpointOf(id).form : undefined)

/** Whether an endpoint takes a credential of some ceremony. */
export const takesCredential = (id: EndpointId): boolean => isCredentialKind(endpointOf(id).takes)
