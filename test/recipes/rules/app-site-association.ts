import type { Json } from '../../../src/model/index.ts'
import type { Row, RuleId } from '../rows.ts'
import { APP_ID, row } from '../site-files.ts'

const LINKS = { details: [{ appIDs: [APP_ID], components: [{ '/': '/open/*' }] }] }
const file = (webcredentials: Json) => ({ applinks: LINKS, webcredentials })
const apps = (...all: Json[]) => file({ apps: all })

const MALFORMED: RuleId = 'aasa-app-id-malformed'
const INVALID: RuleId = 'aasa-member-invalid'

/** Files that relate apps for Apple's platforms to a domain, each with one fault. */
const rows: readonly Row[] = [
  row(INVALID, 'bad-list', [APP_ID], 'apple-app-site-association'),
  row(INVALID, 'bad-apps-text', file({ apps: APP_ID })),
  row(INVALID, 'bad-apps-null', file({ apps: null })),
  row(INVALID, 'bad-service-list', file([APP_ID])),
  row(INVALID, 'bad-app-object', apps({ appID: APP_ID })),
  row(INVALID, 'good-other-services-as-they-are', { ...apps(APP_ID), applinks: { apps: [], details: {} } }),
  row('aasa-webcredentials-absent', 'bad-links-only', { applinks: LINKS }),
  row('aasa-webcredentials-absent', 'bad-nothing-in-it', {}, 'apple-app-site-association'),
  row('aasa-webcredentials-absent', 'good-credentials-only', { webcredentials: { apps: [APP_ID] } }),
  row('aasa-apps-empty', 'bad-empty', apps()),
  row('aasa-apps-empty', 'bad-form-of-applinks', file(LINKS)),
  row('aasa-apps-empty', 'good-one', apps(APP_ID)),
  row('aasa-app-id-without-team', 'bad-bundle-identifier', apps('com.example.app')),
  row('aasa-app-id-without-team', 'bad-beside-a-right-one', apps(APP_ID, 'com.example.app.staging')),
  row('aasa-app-id-without-team', 'good-prefix', apps(APP_ID, `${APP_ID}.staging`)),
  row(MALFORMED, 'bad-small-letters', apps(APP_ID.toLowerCase())),
  row(MALFORMED, 'bad-nine-characters', apps(APP_ID.slice(1))),
  row(MALFORMED, 'bad-team-alone', apps('A1B2C3D4E5')),
  row(MALFORMED, 'bad-build-variable', apps('$(AppIdentifierPrefix)com.example.app')),
  row(MALFORMED, 'bad-entitlement', apps('webcredentials:example.com')),
  row(MALFORMED, 'bad-address', apps('https://example.com')),
  row(MALFORMED, 'bad-wildcard', apps('A1B2C3D4E5.com.example.*')),
  row(MALFORMED, 'bad-underscore', apps('A1B2C3D4E5.com.example.my_app')),
  row(MALFORMED, 'bad-blank', apps(`${APP_ID} `)),
  row(MALFORMED, 'good-hyphen', apps('A1B2C3D4E5.com.example.my-app')),
  row(MALFORMED, 'good-placeholder', apps('XXXXXXXXXX.com.example.app', '<TeamID>.com.example.app')),
  row('aasa-name-has-extension', 'bad-apple-app-site-association', apps(APP_ID)),
  row('aasa-name-has-extension', 'good-build-source', apps(APP_ID)),
]

export default rows
