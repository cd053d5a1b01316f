import { segments } from '../json/pointer.ts'
import type { Candidate, EndpointId, Sent, Wrapping } from '../model/index.ts'

/** How a credential was sent, as far as the way to it, or the user, says: `given` is the endpoint of `--as`. */
export function sentOf(candidate: Candidate, given: EndpointId | undefined): Sent | undefined {
  const { hints, via } = candidate
  // What the user calls by its endpoint is the body, unless it shows a request with a body of its own.
  const whole = given !== undefined && via[0] === 'json' ? { pointer: '', steps: 1 } : undefined
  const body = hints.sent ?? whole
  if (!body) return undefined
  const wrapping = wrappingOf(candidate, body)
  const contentType = hints.sent ? hints.contentType : undefined
  return { ...(wrapping ? { wrapping } : {}), ...(contentType === undefined ? {} : { contentType }) }
}

/** What stands around it in the body; undefined where it is the body itself. */
function wrappingOf({ pointer, via }: Candidate, body: { pointer: string; steps: number }): Wrapping | undefined {
  const further = via.slice(body.steps)
  if (further.length > 0) return further.every((step) => step === 'json-string') ? { as: 'text' } : undefined
  const [name] = segments(pointer.slice(body.pointer.length))
  if (name === undefined) return undefined
  return /^\d+$/.test(name) ? { as: 'list' } : { as: 'member', name }
}
