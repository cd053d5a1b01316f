import { escapePointer } from '../json/pointer.ts'
import { asString, isObject, member } from '../json/values.ts'
import type { JsonObject, MemberPart, Says } from '../model/index.ts'
import { nestedForm } from './nested-form.ts'

/** Under which names clients keep the fields of a form as a list: Postman, Insomnia and HAR, Bruno. */
const LISTS = new Map([
  ['urlencoded', 'application/x-www-form-urlencoded'],
  ['params', 'application/x-www-form-urlencoded'],
  ['formUrlEncoded', 'application/x-www-form-urlencoded'],
  ['formdata', 'multipart/form-data'],
  ['multipartForm', 'multipart/form-data'],
])
/** A credential that was taken apart: one in a single field is found as a text. */
const APART = /^(?:raw_?id|client_?data_?json|response\[\w{1,60}\])$/i

/** The form that a saved request sends, put together of its list of {key, value} or {name, value}. */
export function formIn(request: JsonObject, says: Says): MemberPart | undefined {
  const { body } = request
  if (!isObject(body)) return undefined
  for (const [list, contentType] of LISTS) {
    const found = body[list]
    if (!Array.isArray(found)) continue
    const fields = found.flatMap((one, index) => {
      const name = asString(member(one, 'key')) ?? asString(member(one, 'name'))
      const value = asString(member(one, 'value'))
      const isOff = member(one, 'disabled') === true || member(one, 'enabled') === false
      return name === undefined || value === undefined || isOff
        ? []
        : [{ name, value, range: { start: index, end: index } }]
    })
    if (!fields.some(({ name }) => APART.test(name))) continue
    const form = nestedForm(fields, 0)
    const pointer = `/body/${escapePointer(list)}`
    const moved = new Map([...(form.fields ?? [])].map(([at, { start }]) => [at, at === '' ? '' : `/${start}/value`]))
    return { pointer, value: form.value, moved, step: 'form', says: { contentType, ...says, body: true } }
  }
  return undefined
}
