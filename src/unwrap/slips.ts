import type { Candidate, Fault, Payload, Source } from '../model/index.ts'
import { noPayload } from './unreadable.ts'

export const withFault = (text: Candidate, fault: Fault): Candidate => ({ ...text, faults: [...text.faults, fault] })

/** That a quotation is left open is no reason for a clean bill: nothing in it is known. */
export const withoutPayload = (slip: Candidate, text: string): Candidate =>
  slip.faults.every(({ kind }) => kind === 'quotation-left-open')
    ? { ...slip, faults: [...slip.faults, noPayload(text)] }
    : slip

/**
 * What the user calls by its endpoint is the body that was sent there: what is no JSON in it was not only pasted so. Nor is
 * text behind the JSON of a file that is called so.
 */
export function slipsOf({ sent, candidate: { slip, via } }: Payload, { name }: Source): Fault[] {
  const fault = slip?.()
  const isOfFile = fault?.args.sign === 'trailing-text' && /\.json$/i.test(name) && via.length === 2
  const isSent = sent !== undefined && via.length === 1
  return fault && (isOfFile || isSent) ? [{ ...fault, explains: { rules: ['payload-was-wrapped'] } }] : []
}
