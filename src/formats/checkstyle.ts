import { type XmlElement, xmlText } from '../text/xml.ts'
import type { Format } from './format.ts'
import { type Told, toldIn, withFix } from './shared/told.ts'

/** Checkstyle's report, which most code review tools read: files with their errors; a sound file has none. */
const checkstyle: Format = (report) => {
  const told = new Map<string, Told[]>(report.inputs.map(({ path }) => [path, []]))
  for (const one of toldIn(report)) told.get(one.path)?.push(one)
  const file = [...told].map(([path, all]) => ({ '@name': path, error: all.map(errorOf) }))
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
