import { base64urlOf, hexOf, utf8Hex } from './bytes.ts'
import { captureOf } from './captures.ts'
import { all, type Capture, type Change, change, type Row, type RuleId, unchanged } from './rows.ts'
import { clientData, FLAGS } from './surgery.ts'

/** Payloads of one ceremony or one credential in one input: a list, the payload at fault last where nothing else is said. */
export const load = (scenario: string, name: string, how: Change = unchanged): Capture =>
  how(captureOf(`${scenario}.${name}`))

/** Parts of a scenario, such as `registration`, and how each is changed. */
type Pieces = readonly [Piece, ...Piece[]]
type Piece = readonly [part: string, edit?: Change]

/** A row whose input is a list; the first part is its base. */
const list = (rule: RuleId, name: string, scenario: string, parts: Pieces): Row => {
  const [[first, how = unchanged], ...others] = parts
  return {
    rule,
    name,
    base: `${scenario}.${first}`,
    change: (payload) => [how(payload), ...others.map(([part, edit]) => load(scenario, part, edit))],
  }
}

export const bad = (rule: RuleId, name: string, scenario: string, parts: Pieces): Row =>
  list(rule, `bad-${name}`, scenario, parts)
export const good = (rule: RuleId, name: string, scenario: string, parts: Pieces): Row =>
  list(rule, `good-${name}`, scenario, parts)

export const CREATE = 'creation-options'
export const REGISTER = 'registration'
export const GET = 'request-options'
export const SIGN_IN = 'authentication'
export const ES256 = 'es256-none'

/** Changes a member of the client data. */
export const member = (name: string, to: (value: string) => unknown): Change =>
  clientData((text) => {
    const data = JSON.parse(text)
    return JSON.stringify({ ...data, [name]: to(data[name]) })
  })
export const challenge = (to: (value: string) => unknown): Change => member('challenge', to)
/** Bytes that are nobody's, as long as the others. */
export const another = (text: string): string =>
  base64urlOf(hexOf(text).replaceAll(/../g, (byte) => (Number.parseInt(byte, 16) ^ 0x5a).toString(16).padStart(2, '0')))
export const again = (text: string): string => base64urlOf(utf8Hex(text))
export const cutShort = (text: string): string => base64urlOf(hexOf(text).slice(0, 32))
/** Both spellings of the credential's id. */
export const id = (to: (text: string) => string): Change => all(change('id', to), change('rawId', to))
export const options =
  (edit: (options: Capture) => void): Change =>
  (value) => {
    edit(value)
    return value
  }
/** Sets a member by its dotted path; a function makes the value of the one that is there. */
export const set = (path: string, to: unknown): Change =>
  options((value) => {
    const names = path.split('.')
    const last = names.pop() ?? ''
    const holder = names.reduce((object: Capture, name) => object[name], value)
    holder[last] = typeof to === 'function' ? to(holder[last]) : to
  })
export const counter =
  (hex: string) =>
  (data: string): string =>
    data.slice(0, (FLAGS + 1) * 2) + hex + data.slice((FLAGS + 5) * 2)
export const hash = (data: string): string => `${'ab'.repeat(32)}${data.slice(FLAGS * 2)}`

export const BE = 0x08
export const BS = 0x10
export const UV = 0x04

export const rpId = (name: string): Change =>
  options((value) => {
    if (value.rp) value.rp.id = name
    else value.rpId = name
  })
