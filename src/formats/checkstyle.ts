import { type XmlElement, xmlText } from '../text/xml.ts'
import type { Format } from './format.ts'
import { byPath, type Told, toldIn, withFix } from './shared/told.ts'

/** Checkstyle's report, which most code review tools read: files with their errors; a sound file has none. */
const checkstyle: Format = (report) => {
  const told = byPath(toldIn(report))
  const file = report.inputs.map(({ path }) => ({ '@name': path, error: (told.get(path) ?? []).map(errorOf) }))
  return xmlText({ checkstyle: { '@version': '10.0.0', file } })
}

export default checkstyle

const errorOf = (told: Told): XmlElement => ({
  '@line': told.line ?? 1,
  '@column': told.column,
  '@severity': told.severity,
  '@message': withFix(told),
  '@source': `passkey-lint.${told.rule}`,
})
