import { shown } from '../../text/shown.ts'
import { TRANSPORTS } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'transport-unsupported',
  summary: 'a transport that Twilio does not list',
  why: 'The standard tells servers to keep transports that they do not know; Twilio lists six, and error 60434 asks for supported ones only.',
  fix: 'Send response.transports unchanged; when the server refuses the value, leave out that one transport.',
  spec: 'WebAuthn Level 3 §5.8.4',
  severity: null,
  kinds: ['registration'],
  reads: ['credential'],
  check: ({ credential }) => {
    const found = credential.members.transports
    if (!Array.isArray(found?.value)) return []
    return found.value.flatMap((transport, index) =>
      typeof transport === 'string' && !TRANSPORTS.includes(transport)
        ? [{ place: at(`${found.pointer}/${index}`), args: { received: shown(transport) } }]
        : [],
    )
  },
  message: (args) => `expected usb, nfc, ble, smart-card, internal or hybrid, received ${args.received}`,
})
