import type { Exchange, JsonObject, MemberPart, Part, Says } from '../model/index.ts'

/**
 * One form in which people hand on a payload inside something else: one file of `wrappers/`, registered by being there;
 * of a provider's `wrappers/` where the form is that provider's own. A wrapper knows a form, not what may be in it: it
 * gives values and texts, and what is written around them of a request. What they are, classification says; what is given
 * as text, the other wrappers read: so they compose.
 *
 * A wrapper never throws, takes time linear in what it is given, and looks before it opens. Positions are lazy: they are
 * wanted only where there is something to tell.
 */
export type Wrapper = TextWrapper | StringWrapper | ObjectWrapper

/** A form of a whole text: of an input, or of what another wrapper cut out of one. */
export interface TextWrapper {
  opens: 'text'
  /** How `via` names the step from the text to what it holds. */
  step: string
  /**
   * `alone`: one value of a payload and no more, whatever else that may be. `plain`: it is of this form for certain, whatever may be in it. `spelled`: all of the text is spelled otherwise, or each of its lines; what it is shows when that is undone.
   * `exact`: the text is of this form and no other. `whole`: it is, from end to end, unless it is something else. `likely`: it has the signs of it; where nothing in it is
   * known, the text is read in another way, as it is after `alone`, `spelled` and `whole`. `damaged`: it is what is left of this form. `stray`: something that is known stands in it.
   */
  sure: Sureness
  /** What had to be undone to read what is in it, as in "found inside a cURL command"; undefined: it is a form in which payloads are sent or kept. */
  undone: string | undefined
  /** Cheap: is it worth opening? */
  looks(text: string): boolean
  /** Undefined: it is not of this form after all. */
  open(text: string): readonly Part[] | undefined
}

export type Sureness = 'alone' | 'plain' | 'spelled' | 'exact' | 'whole' | 'likely' | 'damaged' | 'stray'

/** A form of a string inside JSON. */
export interface StringWrapper extends Pick<TextWrapper, 'step' | 'undone' | 'looks' | 'open'> {
  opens: 'string'
}

/** A form of a JSON object. */
export interface ObjectWrapper {
  opens: 'object'
  looks(object: JsonObject): boolean
  open(object: JsonObject): OpenedObject | undefined
}

export interface OpenedObject {
  /** Of the request that carried the members of the object. */
  says?: Says
  /** Where something stands in it; absent: every member is searched. */
  parts?: readonly MemberPart[]
  /** All exchanges in it, whether anything was recorded of them or not. */
  exchanges?: readonly Exchange[]
}

export const defineWrapper = <W extends Wrapper>(wrapper: W): W => wrapper
