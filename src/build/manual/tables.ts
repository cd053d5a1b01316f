/** What the manual says that no command's help does: pairs of a name and what it is. */
type Table = readonly (readonly [name: string, about: string])[]

export const EXIT_STATUS: Table = [
  ['0', 'Nothing at or above --fail-on was found, and every expectation was met.'],
  ['1', 'Something was found, an input is empty, no JSON, binary or too deep, or an expectation was not met.'],
  [
    '2',
    'The run could not be done as asked: a bad flag or configuration, an input that is missing or cannot be read, nothing that a folder or pattern matches.',
  ],
  ['3', 'A bug in passkey-lint.'],
]

export const ENVIRONMENT: Table = [
  ['NO_COLOR', 'When it is not empty, nothing is coloured.'],
  [
    'FORCE_COLOR',
    '1, 2 or 3 colours what does not go to a terminal, 0 colours nothing. It decides before NO_COLOR, and --color before both.',
  ],
  ['TERM, COLORTERM', 'How many colours the terminal has.'],
  ['PASSKEY_LINT_DEBUG', 'When it is not empty, a bug is told with its stack; secrets are taken out of it.'],
  ['GITHUB_ACTIONS', 'When it is "true", annotations stand beside the report.'],
]

export const FILES: Table = [
  [
    'passkey-lint.config.json',
    'The configuration, in the working directory or the nearest one above it. Its JSON Schema is schemas/config.schema.json in the package.',
  ],
  ['NAME.expected.json', 'What is expected of NAME.json beside it: {"expect": ["60377"]}, or {"expect": "none"}.'],
  ['expected.json', 'The same for the files of its folder.'],
]
