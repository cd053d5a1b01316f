import { servedAs } from '../classify/site-files.ts'
import type { Candidate, Fault, Payload, SiteFile, Source, Unshown } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { contentOfSiteFile, titleOfSiteFile } from '../webauthn/site-files/names.ts'

/** What is noticed of a file that a domain serves before anybody looks into it, with the arguments of its words. */
export interface ServedFaults {
  'site-file-is-page': { file: Unshown; holds: Unshown; title?: Unshown }
  'aasa-name-has-extension': { name: Unshown }
}

const PAGE = /^\s{0,99}(?:<!--[^>]{0,999}>\s{0,99})?<(?:!doctype\s{1,9}html|html|head|body)\b/i
const TITLE = /<title[^>]{0,99}>([^<]{1,99})/i

/** A page where such a file should be: an application that answers every address with itself, or an error of its server. */
export function servedPage(text: Candidate): Candidate | undefined {
  const file = servedAs(text)
  if (file === undefined || text.pointer !== '' || !PAGE.test(text.doc.text)) return undefined
  const title = TITLE.exec(text.doc.text.slice(0, 4096))?.[1]?.trim()
  const args: ServedFaults['site-file-is-page'] = {
    file: plain(titleOfSiteFile(file)),
    holds: plain(contentOfSiteFile(file)),
    ...(title ? { title: plain(title) } : {}),
  }
  const fault: Fault = { kind: 'site-file-is-page', place: { pointer: '' }, args }
  return {
    ...text,
    value: null,
    recognition: { kind: file, evidence: titleOfSiteFile(file), inside: 'none' },
    faults: [...text.faults, fault],
  }
}

/** The name under which a file lies, or the address at which it is served. */
export function nameFaults({ kind, candidate }: Payload, { name }: Source): Fault[] {
  if (kind !== ('apple-app-site-association' satisfies SiteFile)) return []
  const path = (candidate.hints.exchange?.url ?? name).split(/[?#]/, 1)[0] ?? ''
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  if (!/^(?:.*[_.-])?apple-app-site-association\.json$/i.test(last)) return []
  const args: ServedFaults['aasa-name-has-extension'] = { name: plain(last) }
  return [{ kind: 'aasa-name-has-extension', place: { pointer: '' }, args }]
}
