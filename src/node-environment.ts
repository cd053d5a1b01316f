import { nodeCrypto } from './crypto/node.ts'
import { validators } from './generated/validators.ts'
import type { Environment } from './pipeline.ts'

/** What Node gives to the pipeline. */
export function nodeEnvironment(): Environment {
  return { validator: (name) => validators[name]?.(), crypto: nodeCrypto }
}
