import { innerDoc, rootDoc } from '../json/doc.ts'
import { tryFlatJson } from '../json/parse.ts'
import { scanDepth } from '../json/scan.ts'
import { MAX_JSON_DEPTH } from '../limits.ts'
import type { Candidate, Doc, Fault, Source } from '../model/index.ts'
import { asFormKey, candidate } from './candidate.ts'
import { looksElided, parseElided } from './elided.ts'
import { errorText } from './error-text.ts'
import { gluedForm } from './glued-form.ts'
import { notJson, recoverJson } from './not-json.ts'
import { urlEncodedForm } from './url-encoded.ts'

/** The outermost candidate of a source: what its text is as a whole. */
export function rootOf(source: Source): Candidate {
  const { text } = source
  const doc = rootDoc(text)
  if (source.binary)
    return broken(doc, { kind: 'input-is-binary', place: { pointer: '' }, args: { looksLike: source.binary } })
  if (text.trim() === '') return broken(doc, { kind: 'input-is-empty', place: { pointer: '' }, args: {} })
  const offset = scanDepth(text, MAX_JSON_DEPTH).tooDeepAt
  if (offset !== undefined)
    return broken(doc, { kind: 'input-is-too-deep', place: { pointer: '' }, args: { offset, limit: MAX_JSON_DEPTH } })
  return jsonRoot(text, doc) ?? formRoot(text, doc) ?? textRoot(text, doc) ?? broken(doc, notJson(text))
}

const broken = (doc: Doc, fault: Fault): Candidate => candidate(null, doc, [], { faults: [fault] })

function jsonRoot(text: string, doc: Doc): Candidate | undefined {
  const value = tryFlatJson(text)
  return value === undefined ? undefined : candidate(value, doc, ['json'])
}

function formRoot(text: string, doc: Doc): Candidate | undefined {
  const form = gluedForm(text) ?? urlEncodedForm(text)
  if (!form) return undefined
  const value = form.jsonKey && tryFlatJson(form.jsonKey.text)
  if (form.jsonKey && value !== undefined)
    return asFormKey(candidate(value, innerDoc(form.jsonKey.text, doc, form.jsonKey.offsets), ['form', 'json']))
  return candidate(form.value, { ...doc, fields: form.fields }, ['form'], form.kind ? { kind: form.kind } : {})
}

/** What a person pasted: an error's text, a shortened listing, JSON with a slip. */
function textRoot(text: string, doc: Doc): Candidate | undefined {
  const error = errorText(text)
  if (error) return candidate(error.value, { ...doc, fields: error.fields }, ['text'], { kind: 'webauthn-error' })
  const elided = looksElided(text) ? parseElided(text) : undefined
  if (elided !== undefined) return candidate(elided, { ...doc, elided: true }, ['json'])
  const recovered = recoverJson(text)
  return recovered && candidate(recovered.value, doc, ['json'], { faults: [recovered.fault] })
}
