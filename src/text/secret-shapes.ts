import { PROVIDERS } from '../generated/names.ts'
import { CUT_MARK } from './cut-mark.ts'

/**
 * Forms of secrets that need no name beside them; the ideas are those of gitleaks' published rules (config/gitleaks.toml).
 * Every pattern begins with a literal, has no nested repetition, and takes a token that was cut as well.
 */

/** What the makers of tokens put in front of them, so that scanners find them. Behind it stands the token. */
const PREFIXES = [
  'gh[pousr]_|github_pat_|gl(?:pat|dt|rt|ptt|soat|cbt|ft|imt|agent|oas)-', // GitHub, GitLab
  'xox[a-z]-|xapp-|(?:[sr]k|pk)_(?:live|test|prod)_|whsec_', // Slack, Stripe
  'AKIA|ASIA|ABIA|ACCA|LTAI|AIza|GOCSPX-|ya29\\.', // AWS, Alibaba, Google
  'npm_|pypi-|rubygems_|dckr_pat_|hf_|sk-(?:proj-|ant-|svcacct-)?|gsk_|glsa_|sbp_', // registries, AI, Grafana, Supabase
  'do[opr]_v1_|shp(?:at|ca|pa|ss)_|sq0(?:atp|csp)-|hv[sbr]\\.|SG\\.|lin_api_|PMAK-|dapi|tfp_|EAA[A-Z]', // DigitalOcean, Shopify, Square, Vault, SendGrid, …
  'NRAK-|nfp_|ntn_|pscale_(?:tkn|oauth|pw)_|pul-[0-9a-f]|rdme_|sntry[su]_|shippo_(?:live|test)_|xkeysib-|CFPAT-|ATATT3', // New Relic, Netlify, Notion, …
  'figd_|r8_|pplx-|HRKU-|EZ[AT]K|AKCp|dp\\.pt\\.|glc_|fo1_|v[1-4]\\.(?:local|public)\\.', // Figma, …, PASETO
  'AGE-SECRET-KEY-1|ops_eyJ|A3-[A-Z0-9]{6}-|amzn\\.mws\\.|v1\\.M|SK(?=[0-9a-fA-F]{12})', // age, 1Password, Amazon, opaque refresh tokens, keys of messaging APIs
]
/** Where a word begins: not within another, though behind what is percent-encoded. */
const START = '(?:(?<![A-Za-z0-9_])|(?<=%[0-9A-Fa-f]{2}))'
const TOKEN = new RegExp(`${START}(?:${PREFIXES.join('|')})[\\w-]{8,}(?:[.:][\\w-]{6,})*`, 'g')
/** Prefixes that nothing else begins with: of such a token no beginning is shown, however short it was cut. */
export const SURE_PREFIXES = 'github_pat_|ATATT3|xkeysib-|dckr_pat_|GOCSPX-|AGE-SECRET-KEY-1|ops_eyJ'
const SURE = new RegExp(`${START}(?:${SURE_PREFIXES})[\\w-]{2,7}(?![\\w-])`, 'g')
/** Where the text is known to break off, of no token. */
const CUT_TOKEN = new RegExp(`${START}(?:${PREFIXES.join('|')})[\\w-]{1,7}(?=${CUT_MARK.replace('[', '\\[')})`, 'g')
/** The words and sentences that a prefix is a part of: `sk-learn`, `npm_config_registry`, `pypi-package`. */
const WORDY = /^[a-z]+(?:[-_.][a-z]+)*$/

/** The secret of an account or a key behind its id, as a password behind a user's name. */
const ID_AND_SECRET = new RegExp(`${START}((?:AC|SK)[0-9a-fA-F]{32}(?::|%3A))(?!\\(secret)[^\\s"'@&<>\\\\]+`, 'g')
/** The same, whose id was cut before its letters. */
const CUT_ID_AND_SECRET = /((?<![A-Za-z0-9_-])[0-9a-f]{12,31}(?::|%3A))(?=[A-Za-z]{0,24}\d)[\w-]{16,}/g
/** An auth token of plain hexadecimal: only a text that names a provider makes it one. Ids begin with letters of their own. */
const PROVIDER = new RegExp(
  // A short name is part of many words, as ping of mapping.
  PROVIDERS.map((name) => (name.length > 5 ? name : `(?<![A-Za-z])${name}(?![A-Za-z])`)).join('|'),
  'i',
)
const HEX = new RegExp(`${START}[0-9a-f]{16,32}(?![A-Za-z0-9])`, 'g')
/** A TOTP seed: base32 (RFC 4648 §6) of 80 bits or more, with some of its digits. */
const BASE32 = new RegExp(`(?<![+=]|[\\w+/]-)${START}(?=[A-Z]*[2-7])[A-Z2-7]{16,}(?![A-Za-z0-9_+-])`, 'g')
/** Slack's and Discord's addresses that anybody can post to. */
const WEBHOOK =
  /((?:hooks\.slack\.com\/(?:services|workflows|triggers)|discord(?:app)?\.com\/api\/webhooks|\bT[A-Z0-9]{8,12}\/B[A-Z0-9]{8,12})\/)(?!\(secret)[^\s"'<>]+/gi
const COLON = '(?::|%(?:25){0,3}3a)'
const SLASH = '(?:/|%(?:25){0,3}2f)'
/** Of an address that was taken for a path, one slash is left. */
const SLASHES = `(?:${COLON}${SLASH}{2}|(?<=[a-z]{2})${COLON}${SLASH})`
/** What stands before the host of an address, RFC 3986 §3.2.1, also percent-encoded. */
const USER = `(?:(?!%(?:25){0,3}2f)[^\\s/?#"'@<>\\\\&])`
const USERINFO = new RegExp(`(${SLASHES})(?!\\(secret)${USER}{1,512}?(@|%(?:25){0,3}40)`, 'gi')
/** The same, cut before its `@`: what stands behind the colon is neither a port nor a word in its place. */
const USERINFO_CUT = new RegExp(
  `(${SLASHES}(?:(?!${COLON})[^\\s/?#"'@<>[\\]]){0,256}${COLON})(?!\\(secret|\\d{1,5}(?!\\w)|[a-z]{1,11}(?!\\w))(?:(?!%(?:25){0,3}2[27])[^\\s/?#"'@<>])+`,
  'gi',
)
/** The same without a password: no host, for it has capitals and digits and no dot; nor the name of a value. */
const USER_ALONE = /(:\/\/|%3A%2F%2F)(?=[\w-]{0,64}\d)(?=[\w-]{0,64}[A-Z])[\w-]{12,}(?![\w.:@=-]|%3D)/g
const OTPAUTH =
  /(?:otpauth(?:-migration)?(?::|%(?:25){0,2}3a)|[a-z]{0,7}-migration(?::|%(?:25){0,2}3a)(?:\/|%(?:25){0,2}2f){2})[^\s"'<>]*/gi
const SCHEME =
  /(?:\b|(?<=%[0-9a-f]{2}))(bearer|basic|dpop|negotiate|ntlm)((?:\s|%(?:25){0,2}20|\+)+)(?!\(secret)([\w.~+/=%-]+)/gi
const DIGEST =
  /\b(digest(?:\s|%20|\+)+)(?:username|userhash|realm|nonce|uri|response|qop|algorithm|opaque|cnonce|nc)(?:\*?=|%3D)[^\r\n]+/gi
/** A one-time code, as it is said in a message. */
const BLANK = '(?:\\s|\\+|%(?:25){0,2}20)'
const SAID = new RegExp(`(?<![\\w.,]|\\d-)\\d(?:[ -]?\\d){3,9}(?=${BLANK}(?:is|as)${BLANK}your\\b)`, 'gi')
/** "Basic authentication" is prose, not a header. */
const PROSE: ReadonlySet<string> = new Set([
  ...['auth', 'authentication', 'authorization', 'token', 'tokens', 'access', 'scheme', 'credentials'],
])

/** Takes out what gives itself away. `hidden` stands in its place. */
export function withoutShapes(text: string, hidden: string): string {
  // Asked where there is hexadecimal, and once: a text may be long, and hold much of it.
  let named: boolean | undefined
  const isOfProvider = (): boolean => {
    named ??= PROVIDER.test(text)
    return named
  }
  return text
    .replaceAll(OTPAUTH, hidden)
    .replaceAll(DIGEST, `$1${hidden}`)
    .replaceAll(SCHEME, (all, scheme: string, gap: string, value: string) =>
      PROSE.has(value.toLowerCase()) ? all : `${scheme}${gap}${hidden}`,
    )
    .replaceAll(ID_AND_SECRET, `$1${hidden}`)
    .replaceAll(CUT_ID_AND_SECRET, `$1${hidden}`)
    .replaceAll(TOKEN, (token) => (WORDY.test(token) ? token : hidden))
    .replaceAll(SURE, hidden)
    .replaceAll(CUT_TOKEN, hidden)
    .replaceAll(WEBHOOK, `$1${hidden}`)
    .replaceAll(USERINFO, `$1${hidden}$2`)
    .replaceAll(USERINFO_CUT, `$1${hidden}`)
    .replaceAll(USER_ALONE, `$1${hidden}`)
    .replaceAll(SAID, hidden)
    .replaceAll(BASE32, hidden)
    .replaceAll(HEX, (hex) => (isOfProvider() ? hidden : hex))
}
