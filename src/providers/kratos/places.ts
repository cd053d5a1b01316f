/** Every message with its number. */
export const PAGE = 'https://www.ory.com/docs/kratos/concepts/ui-messages'
/** What has no page. */
export const SOURCE = 'https://github.com/ory/kratos'

export const LOGIN = { endpoint: 'kratos/login', member: '' } as const
export const REGISTRATION = { endpoint: 'kratos/registration', member: '' } as const

export const NUMBERS =
  'No constant fixes the numbers: they follow from the order in text/id.go, and may move with a release.'
