import { readRepo } from '../../helpers/repo.ts'
import { demand, type Entry } from './reader.ts'

interface Matcher {
  problemMatcher: { pattern: Record<'regexp' | 'file' | 'message' | 'line' | 'column', string>[] }[]
}

/** What the problem matcher of the package makes of a report: the same expression serves GitHub's runner and VS Code. */
export function compact(text: string): Entry[] {
  const [matcher] = (JSON.parse(readRepo('.github/passkey-lint-matcher.json')) as Matcher).problemMatcher
  const [pattern] = matcher?.pattern ?? []
  if (!pattern) throw new Error('the matcher has no pattern')
  const regexp = new RegExp(pattern.regexp)
  return text.split('\n').flatMap((line) => {
    const found = regexp.exec(line)
    if (!found) {
      demand(/^(?:verdict |cause \(|skipped |$)/.test(line), `not matched: ${line}`)
      return []
    }
    const message = found[Number(pattern.message)] ?? ''
    return [{ path: found[Number(pattern.file)] ?? '', rule: message.slice(0, message.indexOf(':')) }]
  })
}
