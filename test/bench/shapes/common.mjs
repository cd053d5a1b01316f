/** What shapes are made of. A size is UTF-16 units of the whole text, more or less. */
import { readFileSync } from 'node:fs'

/**
 * An input that grows: its name, what is done with it, and its text of a size. The text is one input; several of `triage`
 * stand in a list.
 * @typedef {'lint' | 'triage' | 'decode' | 'explain'} Command
 * @typedef {{ name: string, command: Command, make: (size: number) => string | string[] }} Shape
 */

/** @param {string} name */
const captured = (name) => readFileSync(new URL(`../../../fixtures/captured/${name}.json`, import.meta.url), 'utf8')

export const REGISTRATION = captured('twilio-platform.registration')
export const AUTHENTICATION = captured('twilio-platform.authentication')
export const CREATION = captured('twilio-platform.creation-options')
export const REQUEST = captured('twilio-platform.request-options')
/** A registration on one line. */
export const LINE = JSON.stringify(JSON.parse(REGISTRATION))

/** One unit again and again, cut where the size is reached. @param {string} unit @param {number} size */
export const times = (unit, size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)

/** Whole units, each told its number, until the size is reached. @template T @param {number} size @param {(at: number) => T} unit @returns {T[]} */
export function units(size, unit) {
  const length = JSON.stringify(unit(0)).length + 1
  return Array.from({ length: Math.max(1, Math.floor(size / length)) }, (_, at) => unit(at))
}

/** A text with a mark in the place of a value, and what comes in its place: never through JSON.stringify. @param {string} json @param {readonly string[]} path @param {string} value */
export function withMember(json, path, value) {
  const whole = JSON.parse(json)
  let at = whole
  for (const name of path.slice(0, -1)) at = at[name] ??= {}
  at[path.at(-1) ?? ''] = MARK
  return JSON.stringify(whole).replace(`"${MARK}"`, () => value)
}

const MARK = 'the value comes here'

/** @param {Command} command @param {Record<string, (size: number) => string | string[]>} shapes @returns {Shape[]} */
export const shapes = (command, shapes) =>
  Object.entries(shapes).map(([name, make]) => ({
    name: command === 'lint' ? name : `${command}: ${name}`,
    command,
    make,
  }))
