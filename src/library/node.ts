import { nodeInflate } from '../input/zlib.ts'
import { nodeEnvironment } from '../node-environment.ts'
import type { Platform } from './platform.ts'

export const NODE: Platform = { environment: nodeEnvironment(), inflate: nodeInflate }
