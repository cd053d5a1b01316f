import { escapeTerminal, withoutWorkflowCommands } from './text/escape.ts'
import { scrub } from './text/redact.ts'
import { VERSION } from './version.ts'

/** Where bugs are reported; kept equal to package.json by a test. */
export const ISSUES = 'https://github.com/OWNER/passkey-lint/issues'

/** When it is not empty, a bug is told with all of its stack. */
export const DEBUG = 'PASSKEY_LINT_DEBUG'

/** Frames of the stack in the line: enough to find the place, and no folder of whoever runs it. */
const FRAMES = 3

/** What is said of an exception that nobody expected: one line with what a report of it needs, nothing secret, nothing that acts. */
export function bugText(error: unknown, env: Readonly<Record<string, string | undefined>>): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const what = error instanceof Error ? `${error.name}: ${error.message}` : 'something that is no error was thrown'
  const told = `a bug in passkey-lint ${VERSION} (Node ${process.version}), not in your payload; please report this line at ${ISSUES}`
  const line = scrub(`passkey-lint: ${told}: ${what}${framesIn(stack)}`)
  const more = env[DEBUG] ? scrub(stack).split('\n') : []
  return withoutWorkflowCommands(`${[line, ...more].map(escapeTerminal).join('\n')}\n`)
}

/** `at judge (/home/ada/…/dist/cli.cjs:12:34)` is `judge cli.cjs:12:34`. */
function framesIn(stack: string): string {
  const frames = [...stack.matchAll(/^ {4}at (?:(.+?) \()?(?:.*[\\/])?([^\\/\s()]+:\d+:\d+)\)?$/gm)]
  const told = frames.slice(0, FRAMES).map(([, name, place]) => (name === undefined ? place : `${name} ${place}`))
  return told.length > 0 ? ` (${told.join(', ')})` : ''
}
