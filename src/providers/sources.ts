import { PAGES } from '../generated/provider-pages.ts'
import { SOURCES } from '../generated/provider-sources.ts'
import type { Kind, Target } from '../model/index.ts'
import type { Rule } from '../rules/define-rule.ts'
import { documentNamed } from '../webauthn/documents.ts'
import type { Pages, Sources } from './provider.ts'

const ofProviders = Object.entries<Sources>(SOURCES)

/** What decides on a rule: the standard, and what providers document of it; or the one provider that is the target. */
export const decidedBy = ({ id, spec }: Pick<Rule, 'id' | 'spec'>, target?: Target): string =>
  [
    spec,
    ...ofProviders.flatMap(([name, sources]) => (target === undefined || name === target ? (sources[id] ?? []) : [])),
  ].join('; ')

const pages: readonly Pages[] = Object.values<Pages>(PAGES)

/** WebAuthn Level 3 verifies a registration in one section and a sign-in in another. */
const BOTH_CEREMONIES = /(?<document>.+) §7\.1\b.*?(?:, | and )(?<signIn>§7\.2\b.*)/

/** Of a part that cites both, the section about the ceremony of the payload. */
function ofCeremony(part: string, kind: Kind | undefined): string {
  const { document, signIn } = BOTH_CEREMONIES.exec(part)?.groups ?? {}
  return signIn !== undefined && kind === 'authentication' ? `${document} ${signIn}` : part
}

/** What decides on a rule, as links: of the documents that it cites those that have a page. */
export const linksOf = (rule: Pick<Rule, 'id' | 'spec'>, target?: Target, kind?: Kind): string[] => [
  ...new Set(
    decidedBy(rule, target)
      .split('; ')
      .flatMap((part) => ofCeremony(part, kind).split(/, (?=§)| and (?=§)/))
      .flatMap((part) => documentNamed(part) ?? pages.flatMap((of) => of(part))),
  ),
]
