import type { ReportPayload } from '../types.ts'
import type { Parts } from './parts.ts'

export function factsOf(_parts: Parts): ReportPayload['facts'] {
  return {}
}
