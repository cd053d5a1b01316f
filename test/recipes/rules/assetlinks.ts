import type { Row, RuleId } from '../rows.ts'
import { app, FINGERPRINT, LINKS, LOGIN, row, statement } from '../site-files.ts'

const SITE = { namespace: 'web', site: 'https://www.example.com' }
const DEBUG_KEY = 'FA:C6:17:45:DC:09:03:78:6F:B9:ED:E6:2A:96:2B:39:9F:73:48:F0:BB:6F:89:9B:83:32:66:75:91:03:3B:9C'
const EXAMPLE_KEY = '14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5'
const PAGE = '<!DOCTYPE html>\n<html><head><title>Example</title></head><body><div id="root"></div></body></html>\n'

const withPrints = (...prints: string[]) => [statement({ ...app, sha256_cert_fingerprints: prints })]
const withPackage = (package_name: string) => [statement({ ...app, package_name })]
const withSite = (site: string) => [statement(), statement({ ...SITE, site }, [LOGIN])]
const without = (name: keyof typeof app) => [
  statement(Object.fromEntries(Object.entries(app).filter(([own]) => own !== name))),
]
const hex = FINGERPRINT.replaceAll(':', '')

const MALFORMED: RuleId = 'assetlinks-fingerprint-malformed'
const OTHER: RuleId = 'assetlinks-fingerprint-of-other-hash'

/** Files that relate apps for Android to a domain, each with one fault. */
const rows: readonly Row[] = [
  row('assetlinks-without-statements', 'bad-empty', [], 'assetlinks'),
  row('assetlinks-without-statements', 'bad-null', null, 'assetlinks'),
  row('assetlinks-without-statements', 'bad-single-statement', statement()),
  row('assetlinks-without-statements', 'bad-text-of-an-error', { error: 'not found' }, 'assetlinks'),
  row('assetlinks-without-statements', 'good-one', [statement()]),
  row('assetlinks-member-invalid', 'bad-fingerprints-null', [statement({ ...app, sha256_cert_fingerprints: null })]),
  row('assetlinks-member-invalid', 'bad-fingerprints-empty', [statement({ ...app, sha256_cert_fingerprints: [] })]),
  row('assetlinks-member-invalid', 'bad-relation-is-text', [statement(app, LOGIN)]),
  row('assetlinks-member-invalid', 'bad-statement-null', [statement(), null]),
  row('assetlinks-member-invalid', 'bad-package-number', [statement({ ...app, package_name: 7 })]),
  row('assetlinks-member-invalid', 'good-included-list', [statement(), { include: 'https://example.org/links.json' }]),
  row('assetlinks-member-absent', 'bad-fingerprints', without('sha256_cert_fingerprints')),
  row('assetlinks-member-absent', 'bad-package', without('package_name')),
  row('assetlinks-member-absent', 'bad-namespace', without('namespace')),
  row('assetlinks-member-absent', 'bad-relation', [statement(), { target: app }]),
  row('assetlinks-member-absent', 'bad-target', [{ relation: [LOGIN] }]),
  row('assetlinks-member-absent', 'good-site-has-no-package', [statement(), statement(SITE, [LOGIN])]),
  row('assetlinks-namespace-unknown', 'bad-short', [statement({ ...app, namespace: 'android' })]),
  row('assetlinks-namespace-unknown', 'bad-capital', [statement({ ...app, namespace: 'Android_App' })]),
  row('assetlinks-namespace-unknown', 'good-site', [statement(), statement(SITE, [LOGIN])]),
  row('assetlinks-relation-unknown', 'bad-singular', [statement(app, [LINKS, LOGIN.slice(0, -1)])]),
  row('assetlinks-relation-unknown', 'bad-without-common', [
    statement(app, [LINKS, 'delegate_permission/get_login_creds']),
  ]),
  row('assetlinks-relation-unknown', 'good-another-one', [
    statement(app, [LINKS, LOGIN, 'delegate_permission/common.use_as_origin', 'delegate_permission/example.own']),
  ]),
  row('assetlinks-login-relation-absent', 'bad-links-only', [statement(app, [LINKS])]),
  row('assetlinks-login-relation-absent', 'bad-two-apps', [
    statement(app, [LINKS]),
    statement({ ...app, package_name: 'com.example.other' }, [LINKS]),
  ]),
  row('assetlinks-login-relation-absent', 'good-one-of-two-apps', [
    statement(app, [LINKS]),
    statement({ ...app, package_name: 'com.example.other' }, [LOGIN]),
  ]),
  row('assetlinks-login-relation-absent', 'good-sites-only', [statement(SITE, [LINKS])]),
  row('assetlinks-package-invalid', 'bad-bundle-identifier', withPackage('com.example.my-app')),
  row('assetlinks-package-invalid', 'bad-team', withPackage('A1B2C3D4E5.com.example.app')),
  row(
    'assetlinks-package-invalid',
    'bad-store-address',
    withPackage('https://play.google.com/store/apps/details?id=com.example.app'),
  ),
  row('assetlinks-package-invalid', 'bad-name-of-the-app', withPackage('Example')),
  row('assetlinks-package-invalid', 'bad-blank', withPackage('com.example.app ')),
  row('assetlinks-package-invalid', 'bad-digit', withPackage('com.7example.app')),
  row('assetlinks-package-invalid', 'good-underscore-and-capitals', withPackage('com.example.My_App2')),
  row('assetlinks-package-invalid', 'good-placeholder', withPackage('<applicationId>')),
  row('assetlinks-site-invalid', 'bad-path', withSite('https://www.example.com/login')),
  row('assetlinks-site-invalid', 'bad-bare-domain', withSite('www.example.com')),
  row('assetlinks-site-invalid', 'bad-scheme', withSite('android://www.example.com')),
  row('assetlinks-site-invalid', 'good-slash', withSite('https://www.example.com/')),
  row(OTHER, 'bad-sha-1', withPrints(FINGERPRINT.slice(0, 59))),
  row(OTHER, 'bad-md5', withPrints(FINGERPRINT, FINGERPRINT.slice(0, 47))),
  row(OTHER, 'good-sha-256', withPrints(FINGERPRINT)),
  row(MALFORMED, 'bad-lower-case', withPrints(FINGERPRINT.toLowerCase())),
  row(MALFORMED, 'bad-no-colons', withPrints(hex)),
  row(MALFORMED, 'bad-base64url', withPrints(Buffer.from(hex, 'hex').toString('base64url'))),
  row(MALFORMED, 'bad-prefixed', withPrints(`SHA256: ${FINGERPRINT}`)),
  row(MALFORMED, 'bad-blank', withPrints(` ${FINGERPRINT}`)),
  row(MALFORMED, 'bad-blanks-between', withPrints(FINGERPRINT.replaceAll(':', ' '))),
  row(MALFORMED, 'bad-hyphens', withPrints(FINGERPRINT.replaceAll(':', '-'))),
  row(MALFORMED, 'bad-cut', withPrints(FINGERPRINT.slice(0, 92))),
  row(MALFORMED, 'bad-not-filled-in', withPrints('hash_of_app_certificate')),
  row(MALFORMED, 'good-two', withPrints(FINGERPRINT, FINGERPRINT.split(':').reverse().join(':'))),
  row(MALFORMED, 'good-masked', withPrints('XX:XX:XX:XX:XX:XX')),
  row('assetlinks-key-is-public', 'bad-debug-key-of-a-template', withPrints(DEBUG_KEY)),
  row('assetlinks-key-is-public', 'bad-debug-key-beside-others', withPrints(FINGERPRINT, DEBUG_KEY)),
  row('assetlinks-key-is-public', 'bad-example', withPrints(EXAMPLE_KEY)),
  row('assetlinks-key-is-public', 'good-own-key', withPrints(FINGERPRINT)),
  row('site-file-is-page', 'bad-assetlinks', { page: PAGE }, 'assetlinks'),
  row(
    'site-file-is-page',
    'bad-app-site-association',
    { page: PAGE.replace(/<head>.*<\/head>/, '') },
    'apple-app-site-association',
  ),
  row('site-file-is-page', 'good-json', [statement()], 'assetlinks'),
]

export default rows
