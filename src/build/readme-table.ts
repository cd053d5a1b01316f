import { documentedErrors } from '../providers/errors.ts'

/** The README's table of errors, from the documented errors themselves. */
export function errorTable(): string {
  const rows = documentedErrors().map((error) => {
    const seen = error.causes.filter((cause) => 'rules' in cause).length
    const link = error.docs[0] === undefined ? error.code : `[${error.code}](${error.docs[0]})`
    // Causes that we found ourselves are none that its provider documents.
    const counted = error.documented === 'title only' ? '–' : `${seen} of ${error.causes.length}`
    return `| ${link} | ${error.title} | ${counted} | ${error.documented} |`
  })
  return [
    '| code | title | documented causes that a payload shows | documented by |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const START = '<!-- errors: made by npm run docs -->'
const END = '<!-- /errors -->'

/** The same text with its table of errors made anew. Throws when the marks are missing. */
export function withErrorTable(readme: string): string {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start < 0 || end < start) throw new Error(`the README has no marks ${START} and ${END}`)
  return `${readme.slice(0, start + START.length)}\n\n${errorTable()}\n\n${readme.slice(end)}`
}
