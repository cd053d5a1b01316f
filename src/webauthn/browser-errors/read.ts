import { asString } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import { byLength, meaningOfName, USER_NAME, type Wording } from './names.ts'
import { type Conversion, conversionOf, type Engine, withoutCall } from './web-idl.ts'
import { CHROMIUM } from './wordings/chromium.ts'
import { FIREFOX } from './wordings/firefox.ts'
import { PASSWORD_MANAGERS } from './wordings/password-managers.ts'
import { SAFARI } from './wordings/safari.ts'

/** Every wording that is known. */
const WORDINGS: readonly Wording[] = byLength([...CHROMIUM, ...FIREFOX, ...SAFARI, ...PASSWORD_MANAGERS])

export const wordings = (): readonly Wording[] => WORDINGS

const byId = new Map(WORDINGS.map((wording) => [wording.id, wording]))
export const wordingById = (id: string): Wording | undefined => byId.get(id)

/** What a captured browser error says. Exactly one of the kinds; a rule words each. */
export interface BrowserError {
  kind: 'user-name-missing' | 'member-missing' | 'wrong-type' | 'recognised' | 'unknown'
  name: string
  engine?: Engine | 'password-manager'
  conversion?: Conversion
  wording?: Wording
  /** An extension's script stands in the stack: it replaced navigator.credentials. */
  byExtension: boolean
}

/** Reads {name, message, stack}. Never fails: what no table has is `unknown`. */
export function readBrowserError(error: JsonObject): BrowserError {
  const name = asString(error.name) ?? ''
  const message = asTyped(asString(error.message) ?? '')
  const byExtension = /\b(?:chrome|moz|safari-web)-extension:\/\//.test((asString(error.stack) ?? '').slice(0, 10_000))
  const conversion = conversionOf(message)
  if (conversion) return { kind: kindOf(conversion), name, engine: conversion.engine, conversion, byExtension }
  const bare = withoutCall(message)
  const wording = STARTS.find(({ starts }) => begins(bare, starts))?.wording
  // A console may print only the interface: the wording tells the name.
  const given = wording && /^(?:DOMException|Error)$/.test(name) ? wording.name : name
  if (wording) return { kind: 'recognised', name: given, engine: wording.engine, wording, byExtension }
  return { kind: meaningOfName(name) ? 'recognised' : 'unknown', name, byExtension }
}

/** A chat or a ticket sets other quotes, and puts some around the whole: all are the straight single one, none is around. */
function asTyped(text: string): string {
  const typed = text
    .replaceAll(/["`‘’‚“”„]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
  return /^'.*'$/.test(typed) ? typed.slice(1, -1).trim() : typed
}

/** Who selects a sentence often leaves its full stop; with other words after it, it is another sentence. */
const begins = (message: string, starts: string): boolean =>
  message.startsWith(starts) || (starts.endsWith('.') && message === starts.slice(0, -1))

const STARTS = WORDINGS.map((wording) => ({ wording, starts: asTyped(wording.starts) }))

function kindOf(conversion: Conversion): BrowserError['kind'] {
  if (conversion.problem !== 'missing') return 'wrong-type'
  return conversion.paths.includes(USER_NAME) ? 'user-name-missing' : 'member-missing'
}
