import { asString, isObject } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'
import type { Answered, ReadAnswer } from '../provider.ts'

/** Nodes of a form that are looked at. */
const MAX_NODES = 200

/** Reasons of a failure that no message has a number for, by how they begin. */
const REASONS: readonly (readonly [begins: string, error: string])[] = [
  ['unable to parse webauthn response', 'unable-to-parse-webauthn-response'],
  ['unable to create webauthn credential', 'unable-to-create-webauthn-credential'],
  ['expected webauthn in internal context', 'expected-webauthn-in-internal-context'],
]

/**
 * A flow whose form has a message, `{id, ui: {messages: [{id, text, type}], nodes}}`; a failure, `{error: {code, status,
 * reason, message}}`; or a message alone. Messages that only inform are none.
 */
export const answered: ReadAnswer = (object) => {
  if (isObject(object.ui)) return ofForm(object.ui)
  if (isObject(object.error)) return ofFailure(object.error)
  return ofMessage(object, '')
}

function ofForm({ messages, nodes }: JsonObject): Answered | undefined {
  const own = ofMessages(messages, '/ui')
  if (own || !Array.isArray(nodes)) return own
  for (const [at, node] of nodes.slice(0, MAX_NODES).entries()) {
    const found = isObject(node) ? ofMessages(node.messages, `/ui/nodes/${at}`) : undefined
    if (found) return found
  }
  return undefined
}

function ofMessages(messages: Json | undefined, holder: string): Answered | undefined {
  if (!Array.isArray(messages)) return undefined
  for (const [at, message] of messages.slice(0, MAX_NODES).entries()) {
    const found = isObject(message) ? ofMessage(message, `${holder}/messages/${at}`) : undefined
    if (found) return found
  }
  return undefined
}

function ofMessage({ id, text, type }: JsonObject, holder: string): Answered | undefined {
  const isError = typeof id === 'number' && id >= 4_000_000 && id < 6_000_000 && type === 'error'
  return isError && typeof text === 'string' ? { error: `${id}`, pointer: `${holder}/id` } : undefined
}

function ofFailure({ code, status, reason }: JsonObject): Answered | undefined {
  const said = asString(reason)?.toLowerCase()
  if (said === undefined || typeof code !== 'number' || typeof status !== 'string') return undefined
  const error = REASONS.find(([begins]) => said.startsWith(begins))?.[1]
  return error === undefined ? undefined : { error, pointer: '/error/reason' }
}
