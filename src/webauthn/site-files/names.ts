import { SITE_FILES, type SiteFile } from '../../model/index.ts'

/** Of a file that a domain serves: how its name or address ends, what it is called, and what it holds. */
interface Served {
  name: RegExp
  title: string
  holds: string
}

const SERVED: Readonly<Record<SiteFile, Served>> = {
  assetlinks: {
    name: /(?:^|[/\\_.-])assetlinks\.json$/i,
    title: 'assetlinks.json',
    holds: 'a JSON array of statements',
  },
  'apple-app-site-association': {
    name: /(?:^|[/\\_.-])apple-app-site-association(?:\.json)?$/i,
    title: 'apple-app-site-association',
    holds: 'a JSON object with webcredentials',
  },
  'related-origins': {
    name: /(?:^|[/\\])\.well-known[/\\]webauthn(?:\.json)?$/i,
    title: '.well-known/webauthn',
    holds: 'a JSON object with the list origins',
  },
  'passkey-endpoints': {
    name: /(?:^|[/\\_.-])passkey-endpoints(?:\.json)?$/i,
    title: '.well-known/passkey-endpoints',
    holds: 'a JSON object with enroll and manage',
  },
}

/** What a file of that name, or what stands at that address, has to be; most are nothing that is known here. */
export const siteFileOf = (nameOrUrl: string): SiteFile | undefined => {
  const path = nameOrUrl.split(/[?#]/, 1)[0] ?? ''
  return SITE_FILES.find((file) => SERVED[file].name.test(path))
}

/** How people call it. */
export const titleOfSiteFile = (file: SiteFile): string => SERVED[file].title

/** What stands in it, in words. */
export const contentOfSiteFile = (file: SiteFile): string => SERVED[file].holds

/** A browser supports at least so many names of domains, and need not look at more (WebAuthn Level 3 §5.11). */
export const LABELS_AT_LEAST = 5
