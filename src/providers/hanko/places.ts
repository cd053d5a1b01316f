/** What it says of its flows and of errors in them in general. */
export const PAGE = 'https://docs.hanko.io/using-the-api/understanding-the-flow-api'

export const REGISTRATION = { endpoint: 'hanko/registration', member: '' } as const
export const LOGIN = { endpoint: 'hanko/login', member: '' } as const

export const OF_THE_SOURCE =
  'No page lists the errors of flows; name, message and status are those of the server’s source (backend/flowpilot, backend/flow_api/flow/shared/errors.go).'

export const OF_THE_CLIENT =
  'It is an error of the client’s (hanko-frontend-sdk and hanko-elements), not of the server.'
