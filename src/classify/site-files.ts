import { asString, isObject, member } from '../json/values.ts'
import type { Candidate, Json, JsonObject, Recognition, SiteFile } from '../model/index.ts'
import { siteFileOf, titleOfSiteFile } from '../webauthn/site-files/names.ts'
import type { Recogniser } from './recogniser.ts'

const found = (kind: SiteFile, evidence: string): Recognition => ({ kind, evidence, inside: 'none' })

/** What the text that a candidate stands in has to be: by its name, by what the user calls it, or by the address that answered with it. */
export function servedAs({ via, hints: { file, exchange, side } }: Candidate): SiteFile | undefined {
  // What is cut out of it is not the file.
  if (file && via.length <= 1) return file
  return exchange?.url !== undefined && side === 'answer' ? siteFileOf(exchange.url) : undefined
}

/** A text that stands where such a file is served is judged as one, whatever is in it. */
export function recogniseServed(candidate: Candidate): Recognition | undefined {
  if (candidate.pointer !== '' || candidate.via.at(-1) !== 'json') return undefined
  const file = servedAs(candidate)
  return file && found(file, `the name ${titleOfSiteFile(file)}`)
}

/** Entries of a list by which it is known; a list of a million other things is not walked for one. */
const SAMPLE = 20

/** A list of statements (Digital Asset Links): of its entries one has a relation and a target. */
export const recogniseStatements = (list: readonly Json[]): Recognition | undefined =>
  list.slice(0, SAMPLE).some(isStatement) ? found('assetlinks', 'relation, target') : undefined

const TARGETS = ['namespace', 'package_name', 'sha256_cert_fingerprints', 'site']

/** The answer of Google's API has statements of other members: its target is `androidApp` or `web`. */
function isStatement(value: Json): boolean {
  const [relation, target] = [member(value, 'relation'), member(value, 'target')]
  const delegates = [relation].flat().some((one) => asString(one)?.startsWith('delegate_permission/') === true)
  if (!isObject(target)) return delegates && target === undefined && member(value, 'source') === undefined
  const members = TARGETS.filter((name) => Object.hasOwn(target, name))
  return relation === undefined ? members.length > 1 : members.length > 0
}

/** The services of Apple's associated domains, each with what only it holds. */
const SERVICES = ['applinks', 'webcredentials', 'activitycontinuation', 'appclips']
const OF_SERVICES = ['apps', 'details', 'defaults', 'substitutionVariables']

const holdsServices = (object: JsonObject): string[] =>
  SERVICES.filter((name) => OF_SERVICES.some((own) => member(object[name], own) !== undefined))

/** Files that are known without their name. */
export const recogniseAssociation: Recogniser = (object, { expected, undone }) => {
  // In other text a statement is shown, or one of those that code puts into a list.
  if (expected && undone.length === 0 && isStatement(object)) return found('assetlinks', 'relation, target')
  const services = holdsServices(object)
  if (services.length > 0) return found('apple-app-site-association', services.join(', '))
  return ofMembers(object)
}

function ofMembers(object: JsonObject): Recognition | undefined {
  const names = Object.keys(object)
  const { origins, enroll, manage } = object
  // Many a configuration has origins beside other things; this file has nothing else.
  if (names.length === 1 && Array.isArray(origins) && origins.some(isSecure)) return found('related-origins', 'origins')
  if (names.length <= 3 && isAddress(enroll) && isAddress(manage)) return found('passkey-endpoints', 'enroll, manage')
  return undefined
}

const isSecure = (value: Json): boolean => asString(value)?.startsWith('https://') === true

const isAddress = (value: Json | undefined): boolean =>
  typeof value === 'string' && /^(?:https?:\/\/|\/)\S+$/i.test(value)
