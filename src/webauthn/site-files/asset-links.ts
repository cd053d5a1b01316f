import { asString, isObject, member } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'
import { nearest } from '../../text/words.ts'

/** Digital Asset Links, "Statement List Syntax". */
const RELATIONS = {
  login: 'delegate_permission/common.get_login_creds',
  links: 'delegate_permission/common.handle_all_urls',
} as const
/** Those, and others that Google lists. */
const KNOWN: readonly string[] = [...Object.values(RELATIONS), 'delegate_permission/common.use_as_origin']

const NAMESPACES = { app: 'android_app', site: 'web' } as const

export const isNamespace = (text: string): boolean => text === NAMESPACES.app || text === NAMESPACES.site

export interface Text {
  pointer: string
  text: string
}

/** A statement of a list, with what stands in it as far as it can be read. */
export interface Statement {
  pointer: string
  object: JsonObject
  relations: readonly Text[]
  target: JsonObject | undefined
  /** By its namespace, or, where that is missing, by its other members. */
  of: keyof typeof NAMESPACES | undefined
  fingerprints: readonly Text[]
}

/** The statements of a file; a single one without its list counts. */
export function statementsOf(value: Json): Statement[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => (isObject(one) ? [statementAt(one, `/${index}`)] : []))
  return isObject(value) && (Object.hasOwn(value, 'relation') || Object.hasOwn(value, 'target'))
    ? [statementAt(value, '')]
    : []
}

function statementAt(object: JsonObject, pointer: string): Statement {
  const found = member(object, 'target')
  const target = isObject(found) ? found : undefined
  return {
    pointer,
    object,
    relations: textsAt(member(object, 'relation'), `${pointer}/relation`),
    target,
    of: target && kindOf(target),
    fingerprints: textsAt(member(target, 'sha256_cert_fingerprints'), `${pointer}/target/sha256_cert_fingerprints`),
  }
}

function kindOf(target: JsonObject): Statement['of'] {
  const namespace = asString(target.namespace)?.trim().toLowerCase()
  if (namespace === NAMESPACES.app || namespace === NAMESPACES.site)
    return namespace === NAMESPACES.app ? 'app' : 'site'
  if (Object.hasOwn(target, 'package_name') || Object.hasOwn(target, 'sha256_cert_fingerprints')) return 'app'
  return Object.hasOwn(target, 'site') ? 'site' : undefined
}

/** A single text where a list should be is told elsewhere, and means what it says. */
const textsAt = (value: Json | undefined, pointer: string): Text[] =>
  Array.isArray(value)
    ? value.flatMap((one, index) => (typeof one === 'string' ? [{ pointer: `${pointer}/${index}`, text: one }] : []))
    : typeof value === 'string'
      ? [{ pointer, text: value }]
      : []

/** The relation that a text is meant to be, where it is a misspelling of one that is known. */
export const meantRelation = (text: string): string | undefined => {
  if (KNOWN.includes(text)) return undefined
  const short = text
    .trim()
    .slice(text.lastIndexOf('/') + 1)
    .replace(/^common\./, '')
  const names = new Map(KNOWN.map((one) => [one.slice(one.lastIndexOf('.') + 1), one]))
  const [best] = nearest(short, names.keys(), 1)
  return best === undefined ? undefined : names.get(best)
}

/** Whether a statement has a relation, however it is spelt. */
export const hasRelation = ({ relations }: Statement, name: keyof typeof RELATIONS): boolean =>
  relations.some(({ text }) => text === RELATIONS[name] || meantRelation(text) === RELATIONS[name])
