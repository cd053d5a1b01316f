import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

const INNER = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature']

export default defineRule({
  id: 'credential-is-flat',
  summary: 'the members of response stand beside id',
  why: 'Mobile SDK results and form posts are flat; a server looks for these members inside response.',
  fix: 'Put clientDataJSON with attestationObject (registration), or with authenticatorData, signature and userHandle (authentication), into an object named response.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential }) => {
    if (credential.layout !== 'flat') return []
    const moved = INNER.map((name) => credential.members[name]).filter((found) => found?.how === 'moved')
    return [
      {
        place: at(moved[0]?.pointer ?? ''),
        explains: { at: ['/response', ...moved.map((found) => found?.expected ?? '')], below: ['/type'] },
        args: { expected: plain(moved.map((found) => found?.name).join(', ')) },
      },
    ]
  },
  message: (args) => `expected ${args.expected} inside response, received them beside id`,
  cause: () => 'This is the flat result of a mobile SDK or a form, posted as it is.',
})
