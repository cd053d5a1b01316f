import type { AttestationStatement, Span, StatementCertificate } from '../../../decode/statement/statement.ts'
import type { Place } from '../../../model/index.ts'
import { at } from '../../define-rule.ts'

type Of = Pick<AttestationStatement, 'pointer'>

/** A byte string of the statement, or a part of it that starts at `offset` in its bytes. */
export const spanPlace = ({ pointer }: Of, span: Span, offset = 0, length = span.bytes.length - offset): Place =>
  at(pointer, { layer: 'attestationObject', at: span.at, bytes: { offset: span.offset + offset, length } })

/** An element of a certificate. Those of a JWS are text inside text: there the whole JWS is the place. */
export function certificatePlace(
  statement: Of & Pick<AttestationStatement, 'jws'>,
  one: StatementCertificate,
  node?: { offset: number; end: number },
): Place {
  if (statement.jws) return spanPlace(statement, statement.jws)
  return node ? spanPlace(statement, one, node.offset, node.end - node.offset) : spanPlace(statement, one)
}

/** A member of the statement, by its whole value. */
export const memberPlace = (statement: AttestationStatement, name: string): Place =>
  at(statement.pointer, {
    layer: 'attestationObject',
    at: `${statement.at}.${name}`,
    bytes: statement.ranges.get(name) ?? { offset: statement.offset, length: statement.bytes.length },
  })
