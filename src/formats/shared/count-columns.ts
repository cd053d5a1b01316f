import { type Palette, severityPaint } from '../../text/colour.ts'
import type { Column } from '../../text/table.ts'

/** Of a table that counts findings: two numbers, severity, code, rule. */
export const countColumns = (palette: Palette): Column[] => [
  { right: true },
  { right: true },
  { paint: severityPaint(palette) },
  { paint: palette.code },
  { paint: palette.code },
]
