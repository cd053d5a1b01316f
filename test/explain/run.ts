import { Readable } from 'node:stream'
import { type ExplainFlags, explainCommand } from '../../src/commands/explain.ts'
import { codes } from '../../src/commands/lists.ts'
import type { SiteCatalogue } from '../../src/explain/contents.ts'
import { severitiesOf } from '../../src/providers/policy.ts'
import { allRules, familyOf } from '../../src/rules/index.ts'
import { palette } from '../../src/text/colouring.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'

export const CATALOGUE: SiteCatalogue = { rules: allRules(), errors: DOCUMENTED_ERRORS, severitiesOf, familyOf }

export const PLAIN = await palette(0)

export interface Told {
  code: number
  out: string
  err: string
}

interface Options extends ExplainFlags {
  /** Standard input; absent: a terminal. */
  stdin?: string
  cwd?: string
}

function streams({ stdin, cwd = process.cwd() }: Options) {
  const told = { out: '', err: '' }
  const input = Object.assign(Readable.from(stdin === undefined ? [] : [Buffer.from(stdin)]), {
    isTTY: stdin === undefined,
  })
  const stdout = { write: (text: string) => (told.out += text), columns: 240 }
  return {
    told,
    io: { stdin: input, stdout, stderr: { write: (text: string) => (told.err += text) }, env: {}, cwd: () => cwd },
  }
}

/** Runs `explain` in this process. A misuse is code 2, as in `cli.ts`. */
export async function told(words: readonly string[], options: Options = {}): Promise<Told> {
  const { told, io } = streams(options)
  try {
    const code = await explainCommand(words, options, CATALOGUE, io)
    return { code, ...told }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'UsageError') throw error
    return { code: 2, out: told.out, err: `${told.err}${error.message}` }
  }
}

export function listed(asJson: boolean): string {
  const { told, io } = streams({})
  codes(CATALOGUE, { words: [], asJson, palette: PLAIN }, io)
  return told.out
}

/** The first words of what was printed: the name of the page. */
export const nameIn = (out: string): string => out.split('  ')[0] ?? ''
