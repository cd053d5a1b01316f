import { isPlaceholder } from '../../decode/plausible.ts'
import { asString, member } from '../../json/values.ts'
import { plain, shown } from '../../text/shown.ts'
import { challengeDifference } from '../../webauthn/difference.ts'
import { at, defineRule } from '../define-rule.ts'
import { brief, sentence, WAY_FIXES, waysOf } from './common.ts'

const CAUSES = waysOf('the challenge of the options', 'the given one')
const FIX = 'Send the browser the challenge that was issued for this ceremony, once encoded as base64url.'

export default defineRule({
  id: 'options-challenge-unexpected',
  summary: 'the challenge in the options is not the one given with --challenge',
  why: 'The browser signs the challenge of the options; a server that expects another one refuses the answer.',
  fix: FIX,
  spec: 'WebAuthn Level 3 §5.4, §5.5, §7.1 step 8',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object, expect }) => {
    const received = asString(member(object, 'challenge'))
    if (expect.challenge === undefined || !received || isPlaceholder(received)) return []
    const way = challengeDifference(received, expect.challenge)
    // The form of a padded or standard-alphabet challenge is a fault of its own.
    if (way === undefined || way === 'padding' || way === 'alphabet') return []
    return [{ place: at('/challenge'), args: { wanted: plain(expect.challenge), received: shown(received), way } }]
  },
  message: (args) => `expected "${brief(args.wanted)}", received "${brief(args.received)}"`,
  cause: (args) => sentence(CAUSES[args.way] ?? 'these options were issued for another ceremony'),
  fixFor: (args) => (args.way === 'cut' || args.way === 'longer' ? FIX : (WAY_FIXES[args.way] ?? FIX)),
})
