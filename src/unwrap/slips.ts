import { type Candidate, type Fault, type Payload, SITE_FILES, type Source } from '../model/index.ts'
import { noPayload } from './unreadable.ts'

export const withFault = (text: Candidate, fault: Fault): Candidate => ({ ...text, faults: [...text.faults, fault] })

/** That a quotation is left open is no reason for a clean bill: nothing in it is known. */
export const withoutPayload = (slip: Candidate, text: string): Candidate =>
  slip.faults.every(({ kind }) => kind === 'quotation-left-open')
    ? { ...slip, faults: [...slip.faults, noPayload(text)] }
    : slip

/**
 * What the user calls by its endpoint is the body that was sent there: what is no JSON in it was not only pasted so. Nor is
 * text behind the JSON of a file that is called so, nor anything in a file that a domain serves.
 */
export function slipsOf({ kind, sent, candidate: { slip, via } }: Payload, { name }: Source): Fault[] {
  const fault = slip?.()
  const isServed = via.length === 1 && SITE_FILES.some((file) => file === kind)
  const isOfFile = fault?.args.sign === 'trailing-text' && /\.json$/i.test(name) && via.length === 2
  const isSent = sent !== undefined && via.length === 1
  return fault && (isOfFile || isSent || isServed) ? [{ ...fault, explains: { rules: ['payload-was-wrapped'] } }] : []
}
