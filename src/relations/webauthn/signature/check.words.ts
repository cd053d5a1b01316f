import type { Said, WordsTable } from '../../../model/index.ts'
import { inInput } from '../../../rules/relation/common/words.ts'
import { PROVEN } from '../../../rules/wording.ts'
import type { CheckFindings, SignatureFailed } from './check.ts'
import { PROOF_FIXES, PROOFS } from './proofs.ts'

const FIX =
  'Pass on authenticatorData, clientDataJSON and signature exactly as the browser gave them, and verify with the public key of this very credential.'

const proofOf = (args: Said<SignatureFailed>): string | undefined => args.proof && PROOFS[args.proof](args)

export default {
  family: 'relation',
  words: {
    'signature-does-not-verify': {
      summary: 'the signature does not verify with the public key',
      why: 'The signature is made over the authenticator data followed by the SHA-256 of clientDataJSON, byte by byte. Any change to either, another key or another form of the signature breaks it.',
      fix: FIX,
      spec: 'WebAuthn Level 3 §7.2 step 21, §6.5.5',
      severity: 'error',
      tier: 'consequence',
      fact: 'signature',
      kinds: ['authentication'],
      message: (args) => {
        const proof = proofOf(args)
        const head = `expected a signature that verifies with the key ${args.stored ? 'of --public-key' : `of the registration${inInput(args.path)}`}, received one that does not`
        return proof === undefined ? head : `${head}: it ${proof}`
      },
      cause: (args) => {
        const proof = proofOf(args)
        return proof === undefined
          ? `None of the known mistakes explains it: the data or the signature was changed, or another key made it.${args.raw ? ' By its length it is r||s, not DER.' : ''}`
          : `${PROVEN}it ${proof}.`
      },
      fixFor: (args) => (args.proof ? PROOF_FIXES[args.proof] : FIX),
    },
  },
} satisfies WordsTable<CheckFindings>
