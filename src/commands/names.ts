/** The commands, and the word that commander adds. A test compares them with the program. */
export const COMMANDS = [
  'lint',
  'triage',
  'decode',
  'explain',
  'codes',
  'rules',
  'schema',
  'completion',
  'help',
] as const
