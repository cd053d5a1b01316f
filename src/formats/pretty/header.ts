import type { EndpointId, ReportPayload } from '../../model/index.ts'
import type { Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'

const PROVIDERS: Record<string, string> = { twilio: 'Twilio', auth0: 'Auth0' }

/** `twilio/VerifyFactor` as people write it. */
export function endpointName(endpoint: EndpointId): string {
  const [provider = '', name = ''] = endpoint.split('/')
  return `${PROVIDERS[provider] ?? provider} ${name}`
}

/** `60377` of `twilio/60377`; a slug keeps its provider, which the number's width would not. */
export const shortCode = (code: string): string => (/^twilio\/\d+$/.test(code) ? code.slice('twilio/'.length) : code)

/** `path  kind → endpoint · fmt alg · authenticator`. `path` comes escaped. */
export function headerOf(path: string, payload: ReportPayload, palette: Palette): string {
  const { pointer, kind, endpoint } = payload
  const place = pointer === '' ? '' : ` ${palette.dim(escapeTerminal(pointer))}`
  const what = kind === 'unknown' ? 'not recognised' : kind
  const to = endpoint === null ? '' : ` → ${endpointName(endpoint)}`
  const facts = factsText(payload.facts)
  return `${palette.bold(path)}${place}  ${what}${to}${facts.map((fact) => ` · ${fact}`).join('')}`
}

function factsText(facts: ReportPayload['facts']): string[] {
  const text = (name: string): string => (facts[name] === undefined ? '' : escapeTerminal(String(facts[name])))
  const attestation = [text('fmt'), text('alg')].filter((part) => part !== '').join(' ')
  const authenticator =
    text('authenticator') && text('aaguid') ? `${text('authenticator')} (${text('aaguid')})` : text('authenticator')
  return [attestation, authenticator].filter((part) => part !== '')
}
