import type { Unshown } from '../../model/index.ts'
import { defineWords, type Said } from '../typed-rule.ts'
import { PROVEN } from '../wording.ts'
import { PROOF_FIXES, PROOFS, type Proof, type ProofArgs } from './common/proofs.ts'
import { inInput } from './common/words.ts'

const FIX =
  'Pass on authenticatorData, clientDataJSON and signature exactly as the browser gave them, and verify with the public key of this very credential.'

interface Failed extends ProofArgs {
  /** What a reading of the signature that verifies proves. */
  proof?: Proof | undefined
  /** The key is that of --public-key. */
  stored: boolean
  /** The input of the registration, where it is another one. */
  path?: Unshown | undefined
  /** By its length the signature is r||s. */
  raw: boolean
}

const proofOf = (args: Said<Failed>): string | undefined => args.proof && PROOFS[args.proof](args)

export default defineWords<Failed>({
  id: 'signature-does-not-verify',
  summary: 'the signature does not verify with the public key',
  why: 'The signature is made over the authenticator data followed by the SHA-256 of clientDataJSON, byte by byte. Any change to either, another key or another form of the signature breaks it.',
  fix: FIX,
  spec: 'WebAuthn Level 3 §7.2 step 21, §6.5.5',
  severity: 'error',
  rank: 'signature',
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
})
