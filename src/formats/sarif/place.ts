import { escapeTerminal } from '../../text/escape.ts'
import { fromRoot, isOutside, uriOf } from '../shared/path.ts'

/** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive (SARIF 2.1.0 §3.30). */
interface Region {
  startLine: number
  startColumn?: number
  endLine?: number
  endColumn?: number
}

interface Placed {
  path: string
  line?: number | undefined
  column?: number | undefined
  endLine?: number | undefined
  endColumn?: number | undefined
  pointer?: string
}

/** A place in a file. */
export function locationOf({ path, pointer = '', ...place }: Placed, below: string) {
  const seen = fromRoot(path, below)
  const uri = { uri: uriOf(seen) }
  return {
    physicalLocation: {
      artifactLocation: isOutside(seen) ? uri : { ...uri, uriBaseId: '%SRCROOT%' },
      ...regionOf(place),
    },
    ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer, kind: 'property' }] }),
  }
}

function regionOf({ line, column, endLine, endColumn }: Omit<Placed, 'path' | 'pointer'>): { region?: Region } {
  if (line === undefined) return {}
  const region = {
    startLine: line,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(endLine === undefined ? {} : { endLine }),
    ...(endColumn === undefined ? {} : { endColumn }),
  }
  return { region }
}

/**
 * Text of a message, of as many lines: `[…](…)` would be a link, and `{0}` a place for an argument (§3.11.5 and §3.11.6).
 * Braces and brackets that could be neither stay as they are, because few viewers take the escape away again.
 */
export const messageText = (...lines: readonly string[]): string => {
  const visible = lines.map(escapeTerminal).join('\n')
  const braced = visible.replace(/\{(\d+)\}/g, '{{$1}}')
  return braced.includes('](') ? braced.replace(/[\\[\]]/g, '\\$&') : braced
}
