import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain, shown } from '../../text/shown.ts'
import { type TextDifference, textDifference } from '../../webauthn/difference.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

const WAYS: Record<TextDifference, { message: string; cause: string }> = {
  padding: { message: 'the same with padding', cause: 'One of the two was padded with "=".' },
  alphabet: {
    message: 'the same in the other alphabet',
    cause: 'One of the two is standard base64, with "+" and "/", the other base64url.',
  },
  case: {
    message: 'the same but for the case of its letters',
    cause: 'Something on the way, or the search in the database, does not tell capitals from small letters.',
  },
  again: {
    message: 'the text of the expected one, encoded once more',
    cause:
      'The text of the challenge was taken for its bytes: it went through base64url once too often before the browser got it.',
  },
  less: {
    message: 'what the expected one decodes to',
    cause: 'The expectation was encoded once too often, or the browser was given the challenge one step too few.',
  },
  hex: {
    message: 'the same bytes, one of the two in hex',
    cause: 'One side writes the bytes in hex, the other in base64url.',
  },
  cut: { message: 'only the beginning of it', cause: 'The challenge was cut off, say by a column of the database.' },
  longer: { message: 'it and more', cause: 'The expected challenge was cut off, say by a column of the database.' },
  other: {
    message: 'another challenge',
    cause:
      'The answer belongs to other options: a second set was issued before this one came back, or the challenge was read from another session.',
  },
}

export default defineRule({
  id: 'client-data-challenge-unexpected',
  summary: 'the challenge in the client data is not the one given with --challenge',
  why: 'The challenge ties the answer to the options of this very ceremony; a server refuses any other.',
  fix: 'Keep the challenge of each ceremony until its answer came, and compare it in the form in which the browser got it.',
  spec: 'WebAuthn Level 3 §7.1 step 8, §7.2 step 11',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { challenge }, expect }) => {
    if (expect.challenge === undefined || typeof challenge !== 'string' || challenge === '') return []
    const way = textDifference(challenge, expect.challenge)
    return way === undefined
      ? []
      : [
          {
            place: inClientData(clientData, 'challenge'),
            args: { wanted: plain(expect.challenge), received: shown(challenge), way },
          },
        ]
  },
  message: (args) => `expected "${args.wanted}", received ${args.received}: ${WAYS[args.way].message}`,
  cause: (args) => WAYS[args.way].cause,
})
