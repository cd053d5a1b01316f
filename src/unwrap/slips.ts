import type { Candidate, Fault } from '../model/index.ts'
import { noPayload } from './unreadable.ts'

export const withFault = (text: Candidate, fault: Fault): Candidate => ({ ...text, faults: [...text.faults, fault] })

/** That a quotation is left open is no reason for a clean bill: nothing in it is known. */
export const withoutPayload = (slip: Candidate, text: string): Candidate =>
  slip.faults.every(({ kind }) => kind === 'quotation-left-open')
    ? { ...slip, faults: [...slip.faults, noPayload(text)] }
    : slip
