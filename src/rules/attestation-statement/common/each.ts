import type { Certificate } from '../../../decode/der/certificate.ts'
import type { Parts } from '../../../decode/parts.ts'
import type {
  AttestationStatement,
  RegisteredFormat,
  StatementCertificate,
} from '../../../decode/statement/statement.ts'
import type { ArgsOf, NoArgs } from '../../../model/index.ts'
import type { FoundBy } from '../../define-rule.ts'

type With<K extends keyof AttestationStatement> = AttestationStatement & Required<Pick<AttestationStatement, K>>
type Readable = StatementCertificate & { certificate: Certificate }

/** Asks a check of each statement of these formats, those inside a compound one included. */
export const each = <const A extends ArgsOf<A> = NoArgs>(
  { statements = [] }: Parts,
  formats: readonly RegisteredFormat[],
  check: (statement: AttestationStatement) => readonly FoundBy<A>[],
): FoundBy<A>[] =>
  statements.filter(({ fmt }) => (formats as readonly string[]).includes(fmt)).flatMap((statement) => check(statement))

/** Asks of each attestation certificate that can be read. */
export const eachLeaf = <const A extends ArgsOf<A> = NoArgs>(
  parts: Parts,
  formats: readonly RegisteredFormat[],
  check: (leaf: Readable, statement: With<'leaf'>) => readonly FoundBy<A>[],
): FoundBy<A>[] =>
  each(parts, formats, (statement) => {
    const { leaf } = statement
    if (!leaf?.certificate) return []
    const { certificate } = leaf
    return check({ ...leaf, certificate }, { ...statement, leaf })
  })

/** Formats that have certificates in x5c. */
export const CERTIFIED = ['packed', 'tpm', 'android-key', 'apple', 'fido-u2f', 'android-safetynet'] as const
