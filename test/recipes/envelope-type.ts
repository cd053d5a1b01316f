import { AUTH, both, change, REG, type Row, without } from './rows.ts'

/** type, which 60434 demands, and the members that servers do not. */
export const TYPE_AND_OPTIONAL: readonly Row[] = [
  ...both({
    rule: 'type-unsupported',
    name: 'bad-60434-type-of-client-data',
    change: change('type', 'webauthn.create'),
  }),
  {
    rule: 'type-unsupported',
    name: 'bad-60434-other-spelling',
    base: REG,
    change: change('type', 'public_key'),
  },
  ...both({
    rule: 'type-absent',
    name: 'bad-60434-not-sent',
    change: without('type'),
  }),
  {
    rule: 'transport-unsupported',
    name: 'bad-unknown-transport',
    base: REG,
    change: change('transports', ['internal', 'telepathy']),
  },
  {
    rule: 'transports-invalid',
    name: 'bad-text-instead-of-list',
    base: REG,
    change: change('transports', 'internal'),
  },
  {
    rule: 'client-extension-results-absent',
    name: 'bad-left-out',
    base: REG,
    change: without('clientExtensionResults'),
  },
  {
    rule: 'client-extension-results-invalid',
    name: 'bad-json-text',
    base: AUTH,
    change: change('clientExtensionResults', '{}'),
  },
]
