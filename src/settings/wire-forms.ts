import type { RuleId } from '../generated/ids.ts'

/**
 * Ways of writing bytes in JSON that a receiver may have decided to take beside base64url, and the rules that it then has
 * no use for. Only forms that keep every byte, and that somebody writes on purpose, stand here.
 */
export const WIRE_FORMS = {
  /** Base64url with `=` at its end. */
  'base64url-padded': ['base64-padding'],
  /** The standard alphabet, with or without padding. */
  base64: ['base64-standard-alphabet', 'base64-padding'],
  hex: ['bytes-are-hex'],
  /** `[163, 99, …]` */
  array: ['bytes-are-array'],
  /** `{"0": 163, "1": 99, …}`, which JSON.stringify makes of a Uint8Array. */
  'index-object': ['bytes-are-index-object'],
  /** `{"type": "Buffer", "data": [163, 99, …]}`, which JSON.stringify makes of a Buffer of Node. */
  'node-buffer': ['bytes-are-node-buffer'],
  /** `data:application/octet-stream;base64,…` */
  'data-url': ['bytes-are-data-url'],
} as const satisfies Record<string, readonly RuleId[]>

export type WireForm = keyof typeof WIRE_FORMS

export const WIRE_FORM_NAMES = Object.keys(WIRE_FORMS) as WireForm[]

/** The rules whose findings are none where these forms are taken. */
export const rulesAccepting = (forms: readonly WireForm[]): ReadonlySet<RuleId> =>
  new Set(forms.flatMap((form): readonly RuleId[] => WIRE_FORMS[form]))
