import { ROAMING_TRANSPORTS } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attachment-contradicts-transports',
  summary: 'authenticatorAttachment and transports contradict each other',
  why: 'A platform authenticator is reached by "internal"; a roaming one by usb, nfc, ble, smart-card or hybrid.',
  fix: 'Nothing need be done; store the transports as they are. Safari is known to call a security key "platform".',
  spec: 'WebAuthn Level 3 §5.4.5, §5.8.4',
  severity: 'info',
  kinds: ['registration'],
  reads: ['credential'],
  check: ({ credential }) => {
    const { authenticatorAttachment: attachment, transports } = credential.members
    if (!attachment || !Array.isArray(transports?.value) || transports.value.length === 0) return []
    const roaming = transports.value.every((one) => typeof one === 'string' && ROAMING_TRANSPORTS.includes(one))
    const internal = transports.value.every((one) => one === 'internal')
    const isPlatform = attachment.value === 'platform'
    const contradicts = (isPlatform && roaming) || (attachment.value === 'cross-platform' && internal)
    return contradicts ? [{ place: at(attachment.pointer), args: { isPlatform } }] : []
  },
  message: (args) =>
    args.isPlatform
      ? 'expected "cross-platform" for these transports, received "platform"'
      : 'expected "platform" for the transport internal, received "cross-platform"',
})
