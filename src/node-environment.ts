import { nodeCrypto } from './crypto/node.ts'
import type { Environment } from './pipeline.ts'
import { validatorNamed } from './shape/validator-named.ts'

/** What Node gives to the pipeline. */
export const nodeEnvironment = (): Environment => ({ validator: validatorNamed(), crypto: nodeCrypto })
