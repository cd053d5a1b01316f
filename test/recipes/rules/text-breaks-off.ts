import { good, bad as plainBad, REG, type Row, unchanged } from '../rows.ts'

const bad = (cause: string, edit: (text: string) => string): Row =>
  plainBad('text-breaks-off', cause, REG, unchanged, { ext: 'txt', edit })

const rows: readonly Row[] = [
  bad('in-a-string', (text) => text.slice(0, text.indexOf('"clientDataJSON"') + 40)),
  // What is there proves nothing of what was cut: no other finding.
  bad('between-members', (text) => text.slice(0, text.indexOf(',\n  "type"'))),
  good('text-breaks-off', 'without-a-line-end', REG, unchanged, { edit: (text) => text.trimEnd() }),
]

export default rows
