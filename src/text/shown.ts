import type { Json } from '../model/json.ts'
import type { Args, Given, GivenArg, Showing, Shown, Unshown } from '../model/shown.ts'
import { escapeTerminal } from './escape.ts'
import { redactValue, scrub } from './redact.ts'

class Hidden implements Unshown {
  readonly #show: (showing: Showing) => string

  constructor(show: (showing: Showing) => string) {
    this.#show = show
  }

  show(showing: Showing): Shown {
    return this.#show(showing) as Shown
  }
}

/** Whether an argument is text of the input that has not been shown yet. */
export const isUnshown = (value: unknown): value is Unshown => value instanceof Hidden

/** A received value: quoted, shortened, redacted by its place and its own look. */
export const shown = (value: Json): Unshown =>
  new Hidden(({ pointer, showValues }) => escapeTerminal(redactValue(value, pointer, { showValues })))

/** A text that is derived from the input or may hold a part of it: secrets taken out, not quoted. */
export const plain = (text: string): Unshown => new Hidden(() => escapeTerminal(scrub(text)))

/** The arguments with every received text in them shown; our own texts stay as they are. */
export const withShown = (args: Given, showing: Showing): Args =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, showIn(value, showing)]))

function showIn(value: GivenArg, showing: Showing): Args[string] {
  if (isUnshown(value)) return value.show(showing)
  return Array.isArray(value) ? value.map((item) => showIn(item, showing) ?? null) : (value as Args[string])
}
