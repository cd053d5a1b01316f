export { isTwilioSid as isIssued } from './rules/sid/common.ts'
