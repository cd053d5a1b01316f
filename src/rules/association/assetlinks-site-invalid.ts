import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, member } from '../../json/values.ts'
import { plain, shown } from '../../text/shown.ts'
import { formFault, splitOrigin } from '../../webauthn/origin.ts'
import { statementsOf } from '../../webauthn/site-files/asset-links.ts'
import { at, defineRule } from '../define-rule.ts'

function faultOf(site: string): string | undefined {
  const scheme = splitOrigin(site)?.scheme.toLowerCase()
  if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') return `its scheme is ${scheme}`
  // Google takes the root of a site with its slash.
  return formFault(site.replace(/\/$/, ''))
}

export default defineRule({
  id: 'assetlinks-site-invalid',
  summary: 'site in assetlinks.json is no origin of a site',
  why: 'A site is named by its scheme and host alone: the statement speaks of all of it, and is compared with the origin.',
  fix: 'Write the origin, as in "https://www.example.com": of each subdomain its own.',
  spec: 'Digital Asset Links, "Statement List Syntax"',
  severity: 'error',
  kinds: ['assetlinks'],
  check: ({ payload }) =>
    statementsOf(payload.candidate.value).flatMap(({ pointer, target }) => {
      const site = asString(member(target, 'site'))
      const fault = site === undefined || site === '' || isPlaceholder(site) ? undefined : faultOf(site)
      return fault === undefined
        ? []
        : [{ place: at(`${pointer}/target/site`), args: { received: shown(site ?? ''), fault: plain(fault) } }]
    }),
  message: (args) => `expected an origin such as "https://www.example.com", received ${args.received}: ${args.fault}`,
})
