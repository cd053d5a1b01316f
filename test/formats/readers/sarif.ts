import { parsedAs } from '../../helpers/schemas.ts'
import { demand, type Entry } from './reader.ts'

interface Location {
  physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region?: { startLine: number } }
}
export interface Result {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: Location[]
  relatedLocations?: Location[]
  codeFlows?: { threadFlows: { locations: { location: { message: { text: string } }; properties?: unknown }[] }[] }[]
  partialFingerprints: Record<string, string>
}
export interface Run {
  tool: {
    driver: { rules: { id: string; help: { text: string; markdown: string }; properties: { tags: string[] } }[] }
  }
  invocations: {
    executionSuccessful: boolean
    toolExecutionNotifications: { level: string; locations: Location[] }[]
  }[]
  results: Result[]
}

/** The one run, checked against the schema and what GitHub's code scanning takes (docs.github.com, "SARIF support for code scanning"). */
export function runOf(text: string): Run {
  const log = parsedAs<{ runs: Run[] }>('sarif', text)
  demand(log.runs.length === 1, 'one run')
  const [run] = log.runs as [Run]
  const { rules } = run.tool.driver
  demand(
    rules.every(({ properties }) => properties.tags.length <= 20),
    'at most 20 tags',
  )
  demand(new Set(rules.map(({ id }) => id)).size === rules.length, 'a rule stands there once')
  const hashes = new Set<string>()
  for (const result of run.results) {
    demand(rules[result.ruleIndex]?.id === result.ruleId, result)
    demand(result.locations.length === 1 && (result.locations[0]?.physicalLocation.region?.startLine ?? 0) >= 1, result)
    const { primaryLocationLineHash } = result.partialFingerprints
    hashes.add(`${result.ruleId} ${uriIn(result)} ${primaryLocationLineHash}`)
  }
  demand(hashes.size === run.results.length, 'fingerprints of a file differ')
  return run
}

const uriIn = ({ locations: [location] }: { locations: Location[] }): string =>
  location?.physicalLocation.artifactLocation.uri ?? ''

export function sarif(text: string): Entry[] {
  const { results, invocations } = runOf(text)
  const failed = invocations.flatMap(({ toolExecutionNotifications: all }) =>
    all.filter(({ level }) => level === 'error'),
  )
  demand(
    invocations.every(({ executionSuccessful }) => executionSuccessful === (failed.length === 0)),
    'success is told',
  )
  return [
    ...results.map((result) => ({ path: decodeURIComponent(uriIn(result)), rule: result.ruleId })),
    ...failed.map((one) => ({ path: decodeURIComponent(uriIn(one)), rule: 'not-read' })),
  ]
}
