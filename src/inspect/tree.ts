/** One thing that was found. Strings may come from the input: a format escapes them. Secrets are already gone. */
export interface TreeNode {
  /** Its name in the standard, or in words. */
  name: string
  /** Set where an encoded member or a structure starts: `attestationObject`, `certificate`, … */
  layer?: string
  /** RFC 6901, for what is a member of a JSON payload. */
  pointer?: string
  /** Bytes, counted from the start of the decoded member, as in a report's `bytes`. */
  offset?: number
  length?: number
  /** The bytes of a leaf in lower-case hex. */
  hex?: string
  /** `hex` holds only the first bytes. */
  hexCut?: true
  /** The value as the standard writes it. */
  value?: string
  /** What the value says, for people. */
  meaning?: string
  /** A CBOR item in diagnostic notation, RFC 8949 §8; long byte strings are shortened. */
  diagnostic?: string
  /** Something that a rule has to say of it; decoding went on. */
  noticed?: Remark
  /** Decoding ended here. */
  stopped?: Remark
  /** Together, the children that have bytes cover the bytes of their parent once. */
  children: TreeNode[]
}

export interface Remark {
  /** The rule that words it, or null where none does. */
  rule: string | null
  why: string
}

/** What `decode` tells of one input, version 1: `schemas/decode.schema.json`. */
export interface Decoded {
  schemaVersion: 1
  /** What the input was taken for; null when nothing is known of it. */
  took:
    | 'payload'
    | 'attestationObject'
    | 'clientDataJSON'
    | 'JSON'
    | 'credentialPublicKey'
    | 'authenticatorData'
    | 'certificate'
    | 'publicKey'
    | 'signature'
    | 'CBOR'
    | 'bytes'
    | null
  /** By what. */
  because: string
  /** How a pasted value was encoded. */
  readAs?: string
  nodes: TreeNode[]
}
