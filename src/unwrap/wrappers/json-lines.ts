import { looksLikeRecords, recordsIn } from '../json-lines.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON texts one after the other, each on a line of its own (NDJSON) or behind a separator (RFC 7464): logs and exports. */
export default defineWrapper({
  opens: 'text',
  step: 'json-lines',
  sure: 'whole',
  undone: undefined,
  looks: looksLikeRecords,
  open: recordsIn,
})
