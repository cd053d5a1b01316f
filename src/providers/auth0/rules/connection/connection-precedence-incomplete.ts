import { at, defineRule } from '../../../../rules/define-rule.ts'
import { ATTRIBUTES, joined, PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-precedence-incomplete',
  summary: 'the order of identifiers does not list all three',
  why: 'options.precedence is the order in which an identifier is picked; the Management API takes it only with email, phone_number and username, each once, and answers 400 to an empty one.',
  fix: `List email, phone_number and username in the order that you want, or leave precedence out. ${PATCH_CAUTION}`,
  spec: 'Auth0 Management API v2, connections',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    const order = settings?.options.precedence
    if (!settings || !Array.isArray(order) || settings.page) return []
    const missing = ATTRIBUTES.filter((name) => !order.includes(name))
    const whole = missing.length === 0 && order.length === ATTRIBUTES.length
    return whole ? [] : [{ place: at(`${settings.pointer}/precedence`), args: { missing, count: order.length } }]
  },
  message: (args) =>
    `expected precedence to list email, phone_number and username once each, received ${args.count} ${
      args.count === 1 ? 'value' : 'values'
    }${Array.isArray(args.missing) && args.missing.length > 0 ? ` without ${joined(args.missing)}` : ''}`,
  cause: () => 'Auth0 refuses such a connection.',
})
