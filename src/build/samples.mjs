/** For the page of each rule: what it tells, and what is right, as they stand in its fixtures. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

/** @typedef {{ rule: string, pointer: string, member?: string, layer?: string, at?: string, bytes?: [number, number], place: string }} Stored */
/** @typedef {{ bad: string, good: string }} Sample */

/** UTF-16 units of a sample, and of a value in it. */
const MAX_SAMPLE = 140
const MAX_VALUE = 44
/** Bytes that are shown of a part that is bytes. */
const MAX_BYTES = 16
/** Values that are shown of two that differ in many. */
const MAX_DIFFERENCES = 2
/** Layers that are text. */
const TEXTS = new Set(['clientDataJSON'])

/** By rule; a rule without fixtures has none. @param {string} fixtures their folder @returns {Record<string, Sample>} */
export function samplesOf(fixtures) {
  /** @type {Record<string, Sample>} */
  const samples = {}
  for (const folder of readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).sort()) {
    const rule = folder.slice(Math.max(folder.lastIndexOf('/'), folder.lastIndexOf('\\')) + 1)
    const path = `${fixtures}/${folder}/expected.json`
    const sample = existsSync(path)
      ? sampleOf(rule, `${fixtures}/${folder}`, JSON.parse(readFileSync(path, 'utf8')))
      : undefined
    if (sample) samples[rule] = sample
  }
  return samples
}

/** @param {string} rule @param {string} folder @param {{ files: Record<string, { findings: Stored[] }> }} expected @returns {Sample | undefined} */
function sampleOf(rule, folder, { files }) {
  const told = Object.entries(files).flatMap(([name, { findings }]) => {
    const finding = name.startsWith('bad-') ? findings.find((one) => one.rule === rule) : undefined
    return finding ? [{ name, finding }] : []
  })
  const good = Object.keys(files).find((name) => name.startsWith('good-'))
  const [bad] = told
  if (!bad || good === undefined) return undefined
  const read = (/** @type {string} */ name) => readFileSync(`${folder}/${name}`, 'utf8')
  const [text, right] = [read(bad.name), read(good)]
  const sample = { bad: shown(text, bad.finding, true), good: shown(right, bad.finding, false) }
  return sample.bad === sample.good ? difference(parsed(text), parsed(right)) : sample
}

/** Where what is told of stands in both, what else is not the same makes the fault. @param {unknown} bad @param {unknown} good @returns {Sample | undefined} */
function difference(bad, good) {
  const [ours, others] = [leavesOf(bad), leavesOf(good)]
  const names = [...new Set([...ours.keys(), ...others.keys()])].filter((name) => ours.get(name) !== others.get(name))
  const said = (/** @type {Map<string, string>} */ leaves, /** @type {Map<string, string>} */ than) =>
    names
      .slice(0, MAX_DIFFERENCES)
      .map(
        (name) =>
          `${name}: ${leaves.has(name) ? otherwise(parsed(leaves.get(name) ?? ''), parsed(than.get(name) ?? '')) : 'absent'}`,
      )
      .join(', ')
  return names.length === 0 ? undefined : { bad: said(ours, others), good: said(others, ours) }
}

/** A value, so that one sees in what it differs from another. @param {unknown} value @param {unknown} than */
function otherwise(value, than) {
  if (typeof value !== 'string' || typeof than !== 'string' || brief(value) !== brief(than)) return brief(value)
  if (value.length !== than.length) return `${brief(value)} (${value.length} characters)`
  const at = [...value].findIndex((char, index) => char !== than[index])
  return brief(`…${value.slice(Math.max(0, at - 8), at + 24)}…`)
}

/** Every value that holds no other, as JSON, by its path. @param {unknown} value @param {string} path @returns {Map<string, string>} */
function leavesOf(value, path = '') {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0)
    return new Map([[path.slice(1), JSON.stringify(value)]])
  return new Map(Object.entries(value).flatMap(([name, one]) => [...leavesOf(one, `${path}/${name}`)]))
}

/** @param {string} text @param {Stored} finding @param {boolean} isBad */
function shown(text, { pointer, member, layer, at, bytes, place }, isBad) {
  const json = parsed(text)
  const value = json === undefined ? undefined : valueAt(json, pointer)
  if (json === undefined) return (isBad ? lineAt(text, place) : excerpt(oneLine(text), 0)) || 'nothing at all'
  if (value === undefined) return brief(json)
  const name = /[^/]*(?:\/\d+)*$/.exec(pointer)?.[0] ?? ''
  if (member !== undefined && member !== name)
    return `${brief(value)}${isBad && !has(value, member) ? ` without ${member}` : ''}`
  if (layer === undefined || typeof value !== 'string') return named(name, brief(value))
  const whole = Buffer.from(value, 'base64')
  if (TEXTS.has(layer)) return named(name, excerpt(whole.toString('utf8'), isBad ? (bytes?.[0] ?? 0) : 0))
  if (!isBad || !bytes || bytes[1] === 0) return named(name, brief(value))
  const part = whole.subarray(bytes[0], bytes[0] + Math.min(bytes[1], MAX_BYTES)).toString('hex')
  return named(at === undefined ? name : `${name}, ${at}`, `${part}${bytes[1] > MAX_BYTES ? '…' : ''}`)
}

/** @param {string} name @param {string} value */
const named = (name, value) => (name === '' ? value : `${name}: ${value}`)

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** @param {unknown} value @param {string} name */
const has = (value, name) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)

/** @param {unknown} json @param {string} pointer @returns {unknown} */
const valueAt = (json, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(
      (/** @type {unknown} */ value, part) =>
        has(value, part) ? /** @type {Record<string, unknown>} */ (value)[part] : undefined,
      json,
    )

/** A value as JSON, with the middle of long texts left out; a value among others only where it is short. @param {unknown} value @param {number} depth @returns {string} */
function brief(value, depth = 0) {
  if (value === '') return depth === 0 ? '(empty text)' : '(empty)'
  if (typeof value === 'string' && value.length > MAX_VALUE)
    return JSON.stringify(`${value.slice(0, MAX_VALUE - 16)}…${value.slice(-12)}`)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).map(([name, one]) => {
    const whole = brief(one, depth + 1)
    const inner =
      whole.length > (typeof one === 'object' ? 40 : 16) && (depth > 0 || !Array.isArray(value)) ? '…' : whole
    return Array.isArray(value) ? inner : `${JSON.stringify(name)}: ${inner}`
  })
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  return excerpt(`${open}${entries.join(', ')}${close}`, 0)
}

/** The line of a place, around its column. @param {string} text @param {string} place */
function lineAt(text, place) {
  const [line = 1, column = 1] = place.split(/[:-]/).map(Number)
  return excerpt(text.split(/\r\n|\n|\r/)[line - 1] ?? '', column - 1)
}

/** @param {string} text */
const oneLine = (text) => text.replaceAll(/\s+/g, ' ').trim()

/** A part of a text that has what stands at an offset. @param {string} text @param {number} at */
function excerpt(text, at) {
  const start = text.length <= MAX_SAMPLE ? 0 : Math.max(0, Math.min(at - 40, text.length - MAX_SAMPLE))
  const part = text.slice(start, start + MAX_SAMPLE)
  const visible = part
    .replaceAll(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g, '\ufffd')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
  return `${start > 0 ? '…' : ''}${visible.trim()}${start + MAX_SAMPLE < text.length ? '…' : ''}`
}
