import type { Says } from '../../model/index.ts'
import { actionIn } from '../headers.ts'
import { type Body, bodyOf, FORM_TYPE, JSON_TYPE } from './body.ts'
import type { Program } from './program.ts'
import { itemsIn, membersOf, type Named, named, type Range } from './source.ts'

/** A request that a program makes, with a body that is written out in it. */
export interface FoundCall {
  says: Says
  body: Body
  /** Who makes it. */
  name: string
}

/** Of axios, jQuery, ky, got, requests, httpx, Guzzle, HTTParty, Dart: what they call the parts of a request. */
const URLS = new Set(['url', 'uri', 'href'])
const METHODS = new Set(['method', 'type'])
const BODIES = new Set(['body', 'data', 'json', 'payload', 'content', 'form_params', 'form'])
const OPTIONS = new Set([
  ...URLS,
  ...METHODS,
  ...BODIES,
  ...'headers header mode credentials cache redirect timeout responseType contentType dataType success error query auth params http_errors'.split(
    ' ',
  ),
])
/** Whose second argument is the body, whatever its members are called. */
const TAKES_BODY = /(?:\baxios|\$http|\bthis\.http|\bhttpClient|\$|jQuery|\bHttp|Faraday|RestClient|Net::HTTP)$/
/** What each makes of an object, where nothing else is said. */
const MAKES_JSON = /axios|\$http|this\.http|\bHttp$/
const MAKES_FORM = /\brequests|\bhttpx|^\$$|jQuery/
const TYPE = /content-?type["'`\s:,=>\]]{1,9}([\w.+-]{1,60}\/[\w.+-]{1,60})/i
const METHOD = /^["'`]?(GET|POST|PUT|PATCH|DELETE)["'`]?$/i
const STRINGS = /["'`]([^"'`\n]{1,2000})["'`]/g

/** The strings of an expression, one behind the other: an address may be put together. */
export function addressIn(program: Program, given: Range): string | undefined {
  const text = program.textOf(program.meant(given)).slice(0, 4_000)
  if (/^\s*(?:[{[]|array\s*\()/.test(text)) return undefined
  const joined = [...text.matchAll(STRINGS)].map(([, piece]) => piece ?? '').join('')
  return /\//.test(joined) && !/[{[]\s*["\\]|^[\w.+-]+\/[\w.+-]+$/.test(joined) ? joined : undefined
}

/** The type that headers, or what was set before the call, say. */
export const typeIn = (text: string): string | undefined => TYPE.exec(text)?.[1]

/** The request of one call, by its arguments. */
export class CallReader {
  readonly #program: Program
  readonly #receiver: string
  readonly #urls: string[] = []
  #method: string | undefined
  #contentType: string | undefined
  #action: string | undefined
  #body: Body | undefined

  constructor(program: Program, receiver: string, method: string | undefined) {
    this.#program = program
    this.#receiver = receiver
    this.#method = method
  }

  read(open: number): { call?: Omit<FoundCall, 'name'>; end: number } {
    const { items, end } = itemsIn(this.#program.text, open)
    for (const item of items.slice(0, 20)) this.#argument(named(this.#program.text, item), item)
    if (this.#urls.length === 0 || !this.#body) return { end }
    const contentType = this.#contentType ?? this.#body.contentType
    const says: Says = {
      urls: this.#urls,
      body: true,
      ...(this.#method === undefined ? {} : { method: this.#method.toUpperCase() }),
      ...(contentType === undefined ? {} : { contentType }),
      ...(this.#action === undefined ? {} : { action: this.#action }),
    }
    return { call: { says, body: this.#body }, end }
  }

  #argument(argument: Named, whole: Range): void {
    if (argument.name !== undefined) this.#member(argument)
    else {
      const text = this.#program.textOf(whole)
      const method = METHOD.exec(text)?.[1]
      const url = this.#urls.length === 0 ? addressIn(this.#program, whole) : undefined
      if (method !== undefined) this.#method = method
      else if (url !== undefined) this.#urls.push(url)
      else if (this.#isOptions(whole)) for (const member of this.#membersOf(whole)) this.#member(member)
      else if (!this.#body && this.#urls.length > 0) this.#take(whole, undefined)
      else this.#typeOf(whole)
    }
  }

  #membersOf(range: Range): Named[] {
    const { text } = this.#program
    const { start } = this.#program.meant(range)
    const open = text.slice(start, start + 20).search(/[{[(]/)
    return /^(?:[{[]|array\s{0,9}\()/.test(text.slice(start, start + 20)) ? membersOf(text, start + open) : []
  }

  #isOptions(range: Range): boolean {
    const names = this.#membersOf(range).map(({ name }) => name ?? '')
    const isBody = !this.#body && this.#urls.length > 0 && TAKES_BODY.test(this.#receiver)
    if (names.length === 0 || isBody) return false
    return (
      names.some((name) => /^(?:headers|method|type|json|body|data|form_params|form|url)$/.test(name)) &&
      names.filter((name) => OPTIONS.has(name)).length * 2 >= names.length
    )
  }

  #member(member: Named): void {
    const { name = '' } = member
    if (URLS.has(name)) {
      const url = addressIn(this.#program, member)
      if (url !== undefined) this.#urls.push(url)
    } else if (METHODS.has(name)) {
      const method = METHOD.exec(this.#program.textOf(this.#program.meant(member)))?.[1]
      if (method !== undefined) this.#method = method
    } else if (name === 'headers' || name === 'header') this.#typeOf(member)
    else if (name === 'contentType')
      this.#contentType = /[\w.+-]{1,60}\/[\w.+-]{1,60}/.exec(this.#program.textOf(member))?.[0]
    else if (BODIES.has(name)) this.#take(this.#keptIn(member), name)
  }

  /** `{ mode: 'raw', raw: … }` of Postman is no wrapping that is sent. */
  #keptIn(member: Named): Range {
    const members = this.#membersOf(member)
    const kept = members.some(({ name }) => name === 'mode') && members.find(({ name }) => name === 'raw')
    return kept || member
  }

  /** What is written of headers, or is set of a variable between its beginning and the call. */
  #typeOf(range: Range): void {
    const meant = this.#program.meant(range)
    const isSet = meant.start !== range.start && /^new\s/.test(this.#program.textOf(meant))
    const text = isSet ? this.#program.text.slice(meant.start, range.start) : this.#program.textOf(meant)
    this.#contentType ??= typeIn(text.slice(0, 4_000))
    this.#action ??= actionIn(text.slice(0, 4_000))
  }

  #take(range: Range, name: string | undefined): void {
    const found = bodyOf(this.#program, range)
    if (!found || this.#body) return
    const isObject = 'literal' in found && !found.made
    const contentType =
      name === 'json' || (isObject && MAKES_JSON.test(this.#receiver))
        ? JSON_TYPE
        : name === 'form_params' || name === 'form' || (isObject && MAKES_FORM.test(this.#receiver))
          ? FORM_TYPE
          : found.contentType
    this.#body = { ...found, ...(contentType === undefined ? {} : { contentType }) }
  }
}
