import { findingsOf, type Member } from '../../../ceremony/view.ts'
import { momentIn } from '../../../json/moment.ts'
import { plain } from '../../../text/shown.ts'
import type { TwilioFindings } from '../findings.ts'
import { ownMember, statusOf } from '../recognisers/spelling.ts'
import expired from '../rules/challenge/challenge-expired.ts'
import pending from '../rules/challenge/challenge-pending.ts'
import { lifeOf, MAY_BE_EXPIRED_AFTER } from '../rules/challenge/common.ts'
import {
  BySid,
  bySid,
  type Credential,
  credentialsOf,
  known,
  ofKind,
  placeIn,
  type Subject,
  saysError,
} from './view.ts'

const EXPIRED = '60323'

const finding = findingsOf<TwilioFindings>()

/** When a challenge was answered, where the evidence says it: that decides whether it was in time, not the present. */
export function relateAnswers(members: readonly Member[]): void {
  const challenges = ofKind(members, 'twilio-challenge')
  if (challenges.length === 0) return
  const credentials = new BySid(credentialsOf(members), ({ sid }) => sid)
  const same = bySid(challenges, 'sid')
  const isRefused = saysError(members, EXPIRED)
  for (const challenge of challenges) {
    if (statusOf(challenge.object, 'twilio-challenge').word !== 'pending') continue
    const sid = known(challenge, 'sid')?.text
    const answer = answerTo(credentials.with(sid), same.with(sid))
    const approved = same.with(sid).find(isApproved)
    // Passkeys challenges do not show when they end.
    if (approved && lifeOf(challenge.object).expires === undefined) tellApproved(challenge, approved)
    else if (answer) judge(challenge, answer, isRefused)
  }
}

interface Answer {
  member: Member
  pointer: string
  at: number
}

/** A credential for it that was recorded, or the same challenge as it was afterwards. */
function answerTo(credentials: readonly Credential[], same: readonly Subject[]): Answer | undefined {
  for (const { member } of credentials) {
    const at = member.payload.candidate.hints.capturedAt
    if (at !== undefined) return { member, pointer: '', at }
  }
  for (const other of same) {
    const { value, pointer } = ownMember(other.object, 'date_responded')
    const at = momentIn(value)?.milliseconds
    if (at !== undefined) return { member: other.member, pointer, at }
  }
  return undefined
}

const IN_TIME = 'challenge-answered-in-time'
const RULES = [expired.id, pending.id]

/** As a challenge is afterwards. */
const isApproved = ({ object }: Subject): boolean => statusOf(object, 'twilio-challenge').word === 'approved'

function tellApproved({ member }: Subject, approved: Subject): void {
  const at = momentIn(ownMember(approved.object, 'date_responded').value)?.milliseconds
  const args = { answered: plain(at === undefined ? '' : new Date(at).toISOString()), expires: plain('') }
  const related = [placeIn(approved.member, statusOf(approved.object, 'twilio-challenge').pointer)]
  member.findings.push(finding(IN_TIME, { pointer: '' }, args, { related, explains: { rules: RULES } }))
}

/** `refused`: Twilio said that it had expired, which decides where the challenge does not show its end. */
function judge({ member, object }: Subject, answer: Answer, refused: boolean): void {
  const life = lifeOf(object)
  const late = life.created !== undefined && answer.at - life.created > MAY_BE_EXPIRED_AFTER
  if (life.expires === undefined && !(refused && late)) return
  const related = [placeIn(answer.member, answer.pointer)]
  const answered = plain(new Date(answer.at).toISOString())
  const expires = plain(life.expiresText)
  if (life.expires !== undefined && answer.at <= life.expires) {
    const args = { answered, expires }
    member.findings.push(finding(IN_TIME, { pointer: '' }, args, { related, explains: { rules: RULES } }))
    return
  }
  const why = life.expires === undefined ? 'age' : 'date'
  const args = { why, created: plain(life.createdText), expires, answered } as const
  const status = { pointer: statusOf(object, 'twilio-challenge').pointer }
  // What waits for the time to be given stands at the status.
  const also = why === 'age' ? {} : { also: [{ place: status, args }] }
  const place = why === 'age' ? status : { pointer: life.pointer }
  member.findings.push(expired.found(place, args, { ...also, related, explains: { rules: RULES } }))
}
