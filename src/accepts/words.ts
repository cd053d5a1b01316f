import type { CredentialView } from '../model/index.ts'
import type { Refusal } from './judge.ts'
import type { Form, Member } from './profile.ts'

/** How forms are called; the first that a library takes is the one to write. */
const NAMES: Record<Form, string> = {
  url: 'base64url without padding',
  'url-padded': 'base64url',
  standard: 'standard base64',
  'standard-padded': 'standard base64 with padding',
  mixed: 'base64',
  'mixed-padded': 'base64',
  list: 'a list of numbers from 0 to 255',
  'index-object': 'an object of numbered bytes',
}

/** A library's words in one line, the name of a member of the input in its place. */
export function said({ says, unmet }: Refusal): { message: string; detail?: string } {
  const whole = (text: string): string => (unmet.why === 'unknown' ? text.replace('{member}', () => unmet.name) : text)
  const [message, detail] = typeof says === 'string' ? [says] : says
  return detail === undefined ? { message: whole(message) } : { message: whole(message), detail: whole(detail) }
}

/** What to change for the library to take it. `view`: where the members of the standard really stand. */
export function changeFor({ place, unmet }: Refusal, view: CredentialView | undefined): string {
  if (unmet.why === 'unknown') return 'Leave this member out.'
  if (unmet.why === 'ids')
    return unmet.ids.equal === 'bytes'
      ? 'Send the same credential id in id and rawId.'
      : 'Send the same text in id and rawId: base64url without padding.'
  const { member } = unmet
  const name = pathOf(member)
  if (member.forms?.length === 0)
    return `Decode ${name} into an ArrayBuffer before you call the library; JSON holds none.`
  if (unmet.why === 'encoded') return `Write ${name} as ${formOf(member)}.`
  if (unmet.why === 'wrong') return `Send ${name} as ${typeOf(member)}.`
  if (name === 'response' && (view?.layout === 'flat' || view?.layout === 'inner'))
    return 'Put clientDataJSON and the members that belong to it into an object named response.'
  const there = foundElsewhere(member, place.pointer, view)
  return there === undefined ? `Send ${name}: ${typeOf(member)}.` : `Send as ${name} what stands at ${there}.`
}

const pathOf = ({ at }: Member): string => at.join('.')

const formOf = ({ forms = [] }: Member): string => {
  const [first] = forms
  return first === undefined ? 'bytes' : NAMES[first]
}

function typeOf(member: Member): string {
  const { is } = member
  if (typeof is !== 'string') return is.values.map((value) => `"${value}"`).join(' or ')
  if (is === 'bytes') return formOf(member)
  return { text: 'a text', number: 'a number', object: 'an object', list: 'a list' }[is]
}

/** Where a member stands instead, under another name or in another object; of id and rawId, the other one. */
function foundElsewhere({ at }: Member, pointer: string, view: CredentialView | undefined): string | undefined {
  const name = at.at(-1) ?? ''
  const wanted = name === 'id' ? ['id', 'rawId'] : name === 'rawId' ? ['rawId', 'id'] : [name]
  return wanted
    .map((one) => view?.members[one])
    .find((found) => found !== undefined && found.how !== 'absent' && found.pointer !== pointer)?.pointer
}
