import { readFile } from '../input/file.ts'
import { type Environment, lintSources } from '../pipeline.ts'
import { UsageError } from './io.ts'

/**
 * Throws a UsageError where a report would be written over a capture. `files`: where reports go, absolute, with how each
 * was named; `among`: those files that a folder or pattern of inputs holds. An earlier report there holds no payload.
 */
export async function refuseCaptures(
  files: ReadonlyMap<string, { name: string; path: string }>,
  among: readonly string[],
  environment: Environment,
): Promise<void> {
  for (const full of among) {
    const report = files.get(full)
    if (!report) continue
    const source = await readFile(full, { name: report.path, how: 'named' })
    const [payload] = lintSources([source], {}, environment).report.inputs.flatMap(({ payloads }) => payloads)
    if (payload && payload.kind !== 'unknown')
      throw new UsageError(
        `--format: ${report.name} would be written over ${report.path}, which is read, for it holds a payload (${payload.kind}); give it another file`,
      )
  }
}
