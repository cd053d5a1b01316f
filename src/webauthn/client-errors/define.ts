/**
 * Errors of what stands between an app and the server: the platform's own API, a package around it, a password manager, the
 * SDK of a service. None of them receives a credential, so none is a provider.
 */

/** How it is known what an error means: what nobody documents is never told as its maker's word. */
export const BASES = {
  documented: 'as its maker documents it',
  source: 'as its source code has it; no page documents it',
  reported: 'after public reports; no page documents it',
  listed: "after a list that is not its maker's",
  inferred: 'inferred from its neighbours; neither a page nor a report of it was seen',
} as const
export type Basis = keyof typeof BASES

/** A likely cause, and the rules that see it in a payload. */
export interface ClientCause {
  text: string
  rules?: readonly string[]
}

export interface ClientError {
  /** `android:50152`: whose it is, and which. */
  id: string
  /** Without a full stop. */
  title: string
  /** Whose words they are. */
  by: string
  basis: Basis
  meaning: string
  /** The most likely first. */
  causes: readonly ClientCause[]
  fixes: readonly string[]
  /** What to capture next, to know which of the causes it is. */
  capture: readonly string[]
  docs: readonly string[]
  /** Names that nothing else has: found as a word, or as the last two words of a dotted name, anywhere in a text. */
  names: readonly string[]
  /** Names and numbers that much else has: only where a text is nothing more. */
  alone: readonly string[]
  /** Words of its messages. */
  when: readonly RegExp[]
  /** Causes that what stands in the text decides; they come first. Values of the text are never repeated. */
  decided?(text: string): readonly ClientCause[]
}

/** What one error says; what all of its maker's say is shared. */
type Told = Pick<ClientError, 'title' | 'meaning' | 'fixes'> & {
  causes: readonly (string | ClientCause)[]
} & Partial<Pick<ClientError, 'basis' | 'capture' | 'docs' | 'names' | 'alone' | 'when' | 'decided'>>

export type Shared = Pick<ClientError, 'by' | 'basis' | 'capture' | 'docs'>

/** A maker of the errors of one API or package. */
export const errorsOf =
  (maker: string, shared: Shared) =>
  (id: string, { causes, ...told }: Told): ClientError => ({
    names: [],
    alone: [],
    when: [],
    ...shared,
    ...told,
    id: `${maker}:${id}`,
    causes: causes.map((cause) => (typeof cause === 'string' ? { text: cause } : cause)),
  })
