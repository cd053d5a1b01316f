import type { Report } from '../model/report.ts'
import type { LintOptions } from './lint-options.ts'
import { NODE } from './node.ts'
import { lintedOn } from './on-platform.ts'

/**
 * Judges what one input holds: a captured value, a pasted text (JSON, a form, a HAR, a log …) or the bytes of a file.
 *
 * A value is judged as the JSON that it makes, and lines and columns count in `JSON.stringify(value, null, 2)`; a text is
 * taken as it was pasted; bytes are decoded as a file's, and unpacked.
 *
 * @param input A value, a text or bytes. What is wrong with it is in the report, never an exception.
 * @param options What it is judged by.
 * @returns The report, version 1: the same as `passkey-lint --format json` gives (`schemas/report.schema.json`).
 * @throws UsageError when an option cannot be obeyed, or the value makes no JSON (a function, a circle).
 * @example
 * ```ts
 * const report = lint(request.body, { as: 'VerifyFactor' })
 * for (const { findings } of report.inputs.flatMap((input) => input.payloads))
 *   for (const { severity, codes, title, pointer, fix } of findings) console.log(severity, codes, title, pointer, fix)
 * ```
 */
export const lint = (input: unknown, options: LintOptions = {}): Report => lintedOn(NODE, input, options)
