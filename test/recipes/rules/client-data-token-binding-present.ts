import { AUTH, bad, type Change, good, REG, type Row } from '../rows.ts'
import { clientData } from '../surgery.ts'

const bound = (tokenBinding: object): Change =>
  clientData((text) => JSON.stringify({ ...JSON.parse(text), tokenBinding }))

const ID = 'AgBAGTHTSp5ys0xDIjqT4NtLuCBHwtnNPQ'

const rows: readonly Row[] = [
  bad('client-data-token-binding-present', 'at-registration', REG, bound({ status: 'present', id: ID })),
  bad('client-data-token-binding-present', 'at-authentication', AUTH, bound({ status: 'present', id: ID })),
  bad('client-data-token-binding-present', 'id-first', AUTH, bound({ id: ID, status: 'present' })),
  good('client-data-token-binding-present', 'supported', AUTH, bound({ status: 'supported' })),
]

export default rows
