/** Adds up what all test runs wrote, as one plain line. */
import { readFileSync } from 'node:fs'

const runs = ['.cache/test.json', '.cache/ci.json', '.cache/capture.json', '.cache/page.json'].map((path) =>
  JSON.parse(readFileSync(path, 'utf8')),
)
const sum = (member) => runs.reduce((total, run) => total + run[member], 0)
console.log(`${sum('numPassedTests')} passed, ${sum('numFailedTests')} failed`)
if (sum('numFailedTests') > 0 || sum('numPassedTests') === 0) process.exitCode = 1
