export { isTwilioSid as isIssued } from './rules/sid/common/sid.ts'
