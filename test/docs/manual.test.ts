import { expect, it } from 'vitest'
import { manual } from '../../src/build/manual/manual.ts'
import { roff } from '../../src/build/manual/roff.ts'
import { buildProgram } from '../../src/program.ts'

const page = manual()
const program = buildProgram({ stdout: {}, stderr: {} } as never, () => {}, {} as never)

it('names every command', () => {
  for (const command of program.commands) expect(page).toContain(`.SS "${roff(command.name())}"\n`)
})

it('says what every flag is', () => {
  for (const command of program.commands)
    for (const { flags, description } of command.options) {
      expect(page).toContain(`\n.B ${roff(flags)}\n`)
      expect(page).toContain(roff(description))
    }
})

it.each(['EXIT STATUS', 'ENVIRONMENT', 'FILES', 'EXAMPLES'])('has a section %s', (title) => {
  expect(page).toContain(`.SH "${title}"\n`)
})

it('is the same each time, with the date of a page and not of the build', () => {
  expect(manual()).toBe(page)
  expect(page).toMatch(/^\.TH PASSKEY\\-LINT 1 \d{4}-\d\d(-\d\d)? /)
})

it.each([
  ['a request', '.so /etc/passwd', '\\&.so /etc/passwd'],
  ['a request behind a line', "a\n'br", 'a\n\\(aqbr'],
  ['a font', '\\fBbold', '\\efBbold'],
  ['a hyphen', '--watch', '\\-\\-watch'],
  ['what is not ASCII', '→ …', '\\[u2192] \\[u2026]'],
])('a text is no %s', (_, text, written) => {
  expect(roff(text)).toBe(written)
})
