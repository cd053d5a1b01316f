import { AUTH, bad, change, good, type Row } from '../rows.ts'

const encoded = (bytes: Buffer | string) => Buffer.from(bytes).toString('base64url')
const RANDOM = Buffer.from('4e51dbfbea3c0b3b68d2fa5b27df86409678eae232675c1f9c2b3a4d5e6f7081', 'hex')
const OTHER = Buffer.from(RANDOM).reverse()

const handle = (value: string) => change('userHandle', value)

const rows: readonly Row[] = [
  bad('user-handle-encoded-twice', '32-bytes', AUTH, handle(encoded(encoded(RANDOM)))),
  bad('user-handle-encoded-twice', 'another-32-bytes', AUTH, handle(encoded(encoded(OTHER)))),
  bad('user-handle-encoded-twice', 'padded', AUTH, handle(encoded(RANDOM.toString('base64')))),
  good('user-handle-encoded-twice', 'once', AUTH, handle(encoded(RANDOM))),
  good('user-handle-encoded-twice', 'hex-of-a-hash', AUTH, handle(encoded(RANDOM.toString('hex').slice(0, 44)))),
]

export default rows
