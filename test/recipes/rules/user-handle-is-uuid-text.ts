import { AUTH, bad, change, good, type Row } from '../rows.ts'

const UUID = '6f9619ff-8b86-4011-b42d-00c04fc964ff'
const encoded = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url')
const handle = (value: string) => change('userHandle', value)

const rows: readonly Row[] = [
  bad('user-handle-is-uuid-text', 'encoded', AUTH, handle(encoded(UUID))),
  bad('user-handle-is-uuid-text', 'as-it-is', AUTH, handle(UUID)),
  bad('user-handle-is-uuid-text', 'capitals', AUTH, handle(encoded(UUID.toUpperCase()))),
  good('user-handle-is-uuid-text', 'its-bytes', AUTH, handle(encoded(Buffer.from(UUID.replaceAll('-', ''), 'hex')))),
]

export default rows
