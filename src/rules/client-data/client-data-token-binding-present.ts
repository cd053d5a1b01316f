import { isObject } from '../../json/values.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData } from './common.ts'

export default defineRule({
  id: 'client-data-token-binding-present',
  summary: 'the client says that its connection was bound by Token Binding',
  why: 'Token Binding is gone from browsers, and the member is reserved since Level 3. A server of Level 2 has to compare its id with that of the TLS connection; one of Level 3 leaves it alone.',
  fix: 'Let the server ignore tokenBinding, unless a proxy of your own still binds tokens.',
  spec: 'WebAuthn Level 3 §5.8.1 (tokenBinding, reserved); Level 2 §5.8.1, §7.1 step 10',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers: { tokenBinding } }) =>
    isObject(tokenBinding) && tokenBinding.status === 'present' && typeof tokenBinding.id === 'string'
      ? [{ place: inClientData(clientData, 'tokenBinding') }]
      : [],
  message: () => 'expected no tokenBinding, received the status "present"',
})
