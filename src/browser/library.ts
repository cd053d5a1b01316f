import type { Decoded } from '../inspect/tree.ts'
import type { LintOptions } from '../library/lint-options.ts'
import type { NamedInput } from '../library/named-input.ts'
import { type DecodeOptions, decodedOn, lintedOn, type TriageReport, triagedOn } from '../library/on-platform.ts'
import type { Report } from '../model/report.ts'
import { subtleHere, webPlatform } from './platform.ts'
import { settled } from './settled.ts'

/**
 * Judges what one input holds, as `lint` of `passkey-lint` does: signatures are verified with WebCrypto, so a promise is
 * given. Where that is missing (a page by plain HTTP), or does not know an algorithm, the check is `notChecked`.
 *
 * @param input A value, a text, bytes, or a Blob or File, whose name is told.
 * @param options What it is judged by.
 * @returns The report, version 1 (`schemas/report.schema.json`).
 * @throws UsageError (the promise rejects) when an option cannot be obeyed, or the value makes no JSON.
 * @example
 * ```ts
 * const report = await lint(await navigator.credentials.create({ publicKey }), { as: 'VerifyFactor' })
 * ```
 */
export async function lint(input: unknown, options: LintOptions = {}): Promise<Report> {
  const { name, content } = await readInput(input)
  const own = name === undefined || options.name !== undefined ? options : { ...options, name }
  return settled(subtleHere(), (verify) => lintedOn(webPlatform(verify), content, own))
}

/**
 * Takes all inputs for one incident, as `triage` of `passkey-lint` does.
 *
 * @param inputs Values, texts, bytes, Blobs and Files, or `{ name, content }` of one.
 * @param options What they are judged by.
 * @returns The report with `incident`.
 * @throws UsageError (the promise rejects) when an option cannot be obeyed, or an input makes no JSON.
 * @example
 * ```ts
 * const { incident } = await triage([...fileInput.files])
 * ```
 */
export async function triage(
  inputs: readonly (NamedInput | unknown)[],
  options: Omit<LintOptions, 'name'> = {},
): Promise<TriageReport> {
  const read = Array.isArray(inputs) ? await Promise.all(inputs.map(readNamed)) : inputs
  return settled(subtleHere(), (verify) => triagedOn(webPlatform(verify), read, options))
}

/**
 * Decodes every layer of a payload, or of one pasted field, down to its bytes, as `decode` of `passkey-lint` does.
 *
 * @param input A payload or a field as a value, a text or bytes. What cannot be read is a node that says so.
 * @returns The tree (`schemas/decode.schema.json`).
 * @throws UsageError when the value makes no JSON, or the bytes are an archive.
 * @example
 * ```ts
 * const { took, nodes } = decode(textArea.value)
 * ```
 */
export const decode = (input: unknown, options: DecodeOptions = {}): Decoded =>
  decodedOn(webPlatform(undefined), input, options)

/** As much of a Blob as is used here; a File has a name. */
interface BlobLike {
  arrayBuffer(): Promise<ArrayBuffer>
  name?: unknown
}

/** By what it is called, not by its class: it may be of another frame. */
const isBlob = (input: unknown): input is BlobLike =>
  /^\[object (?:Blob|File)\]$/.test(Object.prototype.toString.call(input))

async function readInput(input: unknown): Promise<{ name?: string; content: unknown }> {
  if (!isBlob(input)) return { content: input }
  const content = new Uint8Array(await input.arrayBuffer())
  return typeof input.name === 'string' ? { name: input.name, content } : { content }
}

async function readNamed(input: unknown): Promise<unknown> {
  const { name, content } = await readInput(input)
  return name === undefined ? content : { name, content }
}
