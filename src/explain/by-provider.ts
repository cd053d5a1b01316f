import { ENDPOINTS, type EndpointId, PROVIDERS } from '../model/index.ts'
import { providerOf, titleOf } from '../providers/facts.ts'
import { type Catalogue, type Coverage, coverageOf, totalOf } from './lookup.ts'

/** A receiver, and how much of what it documents is known. */
export interface ProviderInfo extends Coverage {
  /** As `--target` and codes have it. */
  provider: (typeof PROVIDERS)[number]
  title: string
  /** What takes a credential or an object of its own, as `--as` has it. */
  endpoints: readonly EndpointId[]
  /** How many errors are listed; none: no list of them is public. */
  codes: number
  /** How many of them have a page that tells causes. */
  pages: number
}

/** Every provider in the order of their list, with its part of the catalogue. */
export function providerInfos({ errors, rules }: Pick<Catalogue, 'errors' | 'rules'>): ProviderInfo[] {
  return PROVIDERS.map((provider) => {
    const own = errors.filter(({ code }) => code.startsWith(`${provider}/`))
    return {
      provider,
      title: titleOf(provider),
      endpoints: ENDPOINTS.filter((id) => providerOf(id) === provider),
      codes: own.length,
      pages: own.filter(({ documented }) => documented !== 'title only').length,
      ...totalOf(own.map((error) => coverageOf(error, rules))),
    }
  })
}
