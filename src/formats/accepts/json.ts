import { jsonText } from '../../text/json-text.ts'
import type { Accepted } from './accepted.ts'

/** `schemas/accepts.schema.json` */
export const acceptsJson = (accepted: Accepted): string => jsonText(accepted)
