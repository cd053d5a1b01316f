import type { EndpointId, ReportPayload } from '../../model/index.ts'
import { providerOf, titleOf } from '../../providers/facts.ts'
import type { Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'

/** An endpoint as people write it: the provider's title, then the endpoint's own name. */
export function endpointName(endpoint: EndpointId): string {
  const provider = providerOf(endpoint)
  return `${provider === undefined ? '' : titleOf(provider)} ${shortName(endpoint)}`
}

const shortName = (id: string): string => id.slice(id.indexOf('/') + 1)

/** A number stands alone; a slug keeps its provider, which the number's width would not. */
export const shortCode = (code: string): string => (/\/\d+$/.test(code) ? shortName(code) : code)

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
