import { isPlaceholder } from '../../../decode/plausible.ts'
import { asString, isObject, member } from '../../../json/values.ts'
import type { Json, JsonObject, Place } from '../../../model/index.ts'
import { ATTRIBUTES, type Attribute, type Known, type Offer } from './attributes.ts'
import { identifierActive, keyOf, signupStatus } from './settings.ts'

/** What a connection says of one attribute. */
export interface AttributeState {
  /** The connection's JSON has it. */
  shown: boolean
  /** Signup takes it: `signup.status` is required or optional. */
  allowed: Known
  /** It is an identifier for login: `identifier.active`. */
  active: Known
  /** Every profile must have it; then signup has to require it, too. */
  profileRequired?: true
  /** Several users may share it: it can be no identifier. */
  shared?: true
}

/** A database connection, GET /api/v2/connections/{id}, as far as enrolment depends on it. */
export interface ConnectionView {
  /** Only a database connection (strategy "auth0") has passkeys. */
  database: Known
  name?: string
  /** No `options.attributes`: email identifies, and the username where `requires_username` asks for one. */
  legacy: boolean
  /** Somebody left out parts of the listing, and not every attribute is in what is left. */
  partial: boolean
  attributes: Record<Attribute, AttributeState>
  /** Where the attributes stand, or would. */
  place: Place
}

/** Reads a connection, its bare `options`, or the connection of a Universal Login page's context. `elided`: what is not there was left out, which is no statement. */
export function viewConnection(value: JsonObject, elided: boolean): ConnectionView {
  const options = isObject(value.options) ? value.options : Object.hasOwn(value, 'attributes') ? value : undefined
  const pointer = options === value ? '' : '/options'
  const attributes = member(options, 'attributes')
  const shown = isObject(attributes) && Object.keys(attributes).length > 0
  const legacy = !shown && !elided && options !== undefined
  const of = (name: Attribute): Json | undefined => member(attributes, keyOf(attributes, name))
  const view: ConnectionView = {
    database: databaseOf(value.strategy),
    legacy,
    partial: elided && !ATTRIBUTES.every((name) => isObject(of(name))),
    attributes: {
      email: legacy ? LEGACY.yes : stateOf(of('email'), elided || !shown),
      phone_number: legacy ? LEGACY.no : stateOf(of('phone_number'), elided || !shown),
      username: legacy ? legacyUsername(options) : stateOf(of('username'), elided || !shown),
    },
    place: attributes === undefined ? { pointer, member: 'attributes' } : { pointer: `${pointer}/attributes` },
  }
  const name = asString(value.name)
  if (name !== undefined && !isPlaceholder(name)) view.name = name
  return view
}

/**
 * Of several attributes the one whose being allowed raises no other doubt: never the user name, which Auth0 lists for the
 * password alone, nor an address that several users share; an identifier before one that has to become one.
 */
export function offerOf(view: ConnectionView, attributes: readonly Attribute[]): Offer {
  const safe = attributes.filter((name) => name !== 'username' && !view.attributes[name].shared)
  const offer = safe.find((name) => view.attributes[name].active !== 'no') ?? safe[0]
  const state = offer && view.attributes[offer]
  return {
    offer,
    offerActive: state !== undefined && state.active !== 'no',
    offerStatus: state?.profileRequired ? 'required' : 'optional',
  }
}

const LEGACY = {
  yes: { shown: false, allowed: 'yes', active: 'yes' },
  no: { shown: false, allowed: 'no', active: 'no' },
} as const satisfies Record<string, AttributeState>

const legacyUsername = (options: JsonObject | undefined): AttributeState =>
  member(options, 'requires_username') === true || member(options, 'username_required') === true
    ? LEGACY.yes
    : LEGACY.no

function databaseOf(strategy: Json | undefined): Known {
  const name = asString(strategy)
  return name === undefined || isPlaceholder(name) ? 'unknown' : name === 'auth0' ? 'yes' : 'no'
}

function stateOf(attribute: Json | undefined, open: boolean): AttributeState {
  const absent = open ? 'unknown' : 'no'
  if (!isObject(attribute)) return { shown: false, allowed: absent, active: absent }
  const active = identifierActive(attribute)
  return {
    shown: true,
    allowed: allowedOf(signupStatus(attribute)),
    active: active === true ? 'yes' : active === false ? 'no' : active === undefined ? absent : 'unknown',
    ...(attribute.profile_required === true ? { profileRequired: true } : {}),
    ...(attribute.unique === false ? { shared: true } : {}),
  }
}

/** What an absent or unlisted status does is not documented. */
function allowedOf(status: Json | undefined): Known {
  return status === 'required' || status === 'optional' ? 'yes' : status === 'inactive' ? 'no' : 'unknown'
}
