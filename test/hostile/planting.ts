import type { Json } from '../../src/model/index.ts'
import type { Named, Shaped } from '../helpers/planted.ts'
import type { Below } from '../helpers/planted-below.ts'
import { BELOW_PLACES, NAMED_PLACES } from './places.ts'
import { SHAPED_PLACES } from './text-places.ts'

/** One input with a secret in it. */
export interface Plant {
  kind: string
  place: string
  text: string
  secret: string
  /** Shown by --show-values alone. */
  isPersonal?: boolean
  /** A name without which nothing tells. */
  needs?: string
}

/** Where nothing but a name says that a number or a text is a person's. */
const PERSONAL_PLACES = [
  ...['a member', 'the first member', 'a member of the response', 'extension results', 'a list', 'a factor', 'a user'],
  ...['an archived body', 'JSON in a form', 'client data', 'JSON in JSON in JSON', 'JSON alone', 'a prefix and JSON'],
]

/** `{ a: [{ b: value }] }` for the path `a.0.b`; what stands beside it in the first entry of a list, else where it stands itself. */
function nested([name, ...rest]: readonly string[], { value, beside = {} }: Omit<Below, 'path'>): Json {
  if (name === undefined) return value
  if (name === '0') {
    const entry = nested(rest, { value })
    return [typeof entry === 'object' && !Array.isArray(entry) ? { ...beside, ...entry } : entry]
  }
  const inner = nested(rest, { value, beside })
  return rest.length === 0 ? { ...beside, [name]: inner } : { [name]: inner }
}

/** What says little says nothing of an id below it; and what one signs in with may be a payload. */
const SAY_LITTLE = /^(?:auth_?payload|code|credentials|session)$/i

export const plantsOfNamed = ({ name, value }: Named): Plant[] =>
  Object.entries(NAMED_PLACES)
    .filter(([place]) => place !== 'a known member twice below it' || !SAY_LITTLE.test(name))
    .map(([place, plant]) => ({
      kind: typeof value === 'number' ? `${name}, a number` : name,
      place,
      text: plant(name, value),
      secret: `${value}`,
    }))

export const plantsOfPerson = (named: Named): Plant[] =>
  plantsOfNamed(named)
    .filter(({ place }) => PERSONAL_PLACES.includes(place))
    .map((plant) => ({ ...plant, kind: `personal ${plant.kind}`, isPersonal: true }))

export const plantsOfShaped = ({ kind, text, secret }: Shaped): Plant[] =>
  Object.entries(SHAPED_PLACES).map(([place, plant]) => ({ kind, place, text: plant(text), secret }))

export const plantsBelow = (below: Below): Plant[] => {
  const [name = '', ...rest] = below.path
  const of = Object.values(below.beside ?? {}).join(' ')
  return Object.entries(BELOW_PLACES).map(([place, plant]) => {
    const value = rest.length === 0 ? below.value : nested(rest, below)
    return {
      kind: `${below.path.join('.')} ${of}`.trim(),
      place,
      text: plant(name, value),
      secret: below.value,
      ...(below.needs === undefined ? {} : { needs: below.needs }),
    }
  })
}
