import type { FileOptions } from '../expectations/expected.ts'
import type { Named } from '../explain/lookup.ts'
import { listInputs, readListed } from '../input/index.ts'
import type { ReportInput, Source } from '../model/index.ts'
import { nodeEnvironment } from '../node-environment.ts'
import { type LintOptions, lintSources } from '../pipeline.ts'
import { errorIndex } from '../providers/index.ts'
import { RULES, RULES_BY_FAMILY } from '../rules/index.ts'
import { lintOptionsOf } from '../settings/judging.ts'
import { rulingOf } from '../settings/selectors.ts'
import { readAttestationRoots, withProof } from './proof.ts'

/** What `test` takes of the main bundle. */
export interface Testing {
  catalogue: Named
  listInputs: typeof listInputs
  readListed: typeof readListed
  /** Rejects with a UsageError where the options cannot be obeyed. `folder`: what their paths are relative to. */
  optionsFor(options: FileOptions, folder: string): Promise<LintOptions>
  lint(sources: readonly Source[], options: LintOptions): ReportInput[]
}

export const testing = (): Testing => {
  const environment = nodeEnvironment()
  const catalogue = { rules: RULES, errors: errorIndex() }
  return {
    catalogue,
    listInputs,
    readListed,
    optionsFor: async (options, folder) => {
      const ruling = rulingOf(options, { ...catalogue, families: RULES_BY_FAMILY })
      const judging = await withProof(lintOptionsOf(options, ruling), options, folder, environment)
      if (options.attestationRoots === undefined) return judging
      const attestationRoots = await readAttestationRoots(options.attestationRoots, folder)
      return { ...judging, expect: { ...judging.expect, attestationRoots } }
    },
    lint: (sources, options) => lintSources(sources, options, environment).report.inputs,
  }
}
