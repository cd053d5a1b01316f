import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { fold } from '../../recognisers/names.ts'
import { isForm } from './common.ts'

export default defineRule({
  id: 'service-name-misnamed',
  summary: 'the name of the new Service is sent as Name',
  why: 'FriendlyName is the one member that creating a Service requires; Name is none of it.',
  fix: 'Rename it to FriendlyName (friendlyName in the server libraries), up to 30 characters.',
  spec: 'Twilio Verify API, Service resource (FriendlyName)',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object }) => {
    if (!isForm(object) || Object.keys(object).some((name) => fold(name) === 'friendlyname')) return []
    const name = Object.keys(object).find((one) => fold(one) === 'name')
    return name === undefined ? [] : [{ place: at(`/${name}`), args: { name: plain(name) } }]
  },
  message: (args) => `expected the name FriendlyName, received "${args.name}"`,
})
