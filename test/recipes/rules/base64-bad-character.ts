import { AUTH, bad, change, REG, type Row } from '../rows.ts'

const printed = (quote: string) => (text: string) => `b${quote}${text}${quote}`

const rows: readonly Row[] = [
  bad('base64-bad-character', '60375-python-bytes', REG, change('id', printed("'"))),
  bad('base64-bad-character', '60381-python-bytes', AUTH, change('signature', printed("'"))),
  bad('base64-bad-character', '60381-python-raw-bytes', AUTH, change('signature', "b'0E\\x02 \\xaa\\xbb'")),
  bad('base64-bad-character', '60380-python-bytes-in-double-quotes', AUTH, change('clientDataJSON', printed('"'))),
]

export default rows
