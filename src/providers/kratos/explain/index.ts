import type { Answers } from '../../../explain/explanation.ts'

/** As it stands in a reason. Others who use the same library begin a sentence so, and go on with a user. */
const NOT_CREATED = /unable to create webauthn credential(?::|\.|"|\s*$)/im

export const answers: Answers = {
  said: (text) => (NOT_CREATED.test(text) ? [{ documented: 'kratos/unable-to-create-webauthn-credential' }] : []),
}
