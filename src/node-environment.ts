import { validators } from './generated/validators.ts'
import type { Environment } from './pipeline.ts'

/** What Node gives to the pipeline. */
export async function nodeEnvironment(): Promise<Environment> {
  return {
    validator: (name) => validators[name]?.(),
    crypto: {
      // Loaded with the first hash: node:crypto is 5 % of the start-up, and most inputs need none.
      sha256: (bytes) => process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest(),
    },
  }
}
