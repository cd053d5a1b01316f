import { nodeCrypto } from './crypto/node.ts'
import { validators } from './generated/validators.ts'
import type { Environment } from './pipeline.ts'
import type { Validator } from './shape/validators.ts'

/** What Node gives to the pipeline. */
export function nodeEnvironment(): Environment {
  const read = new Map<string, Validator | undefined>()
  const validator = (name: string): Validator | undefined => {
    if (!read.has(name)) read.set(name, validators[name]?.())
    return read.get(name)
  }
  return { validator, crypto: nodeCrypto }
}
