import { type Respelled, respelled } from '../respelled.ts'

/** Soft line breaks, ASCII, and runs of what else there is in UTF-8, which may be broken, too (RFC 2045 §6.7). */
const ENCODED = /=[ \t]{0,99}\r?\n|=[0-7][\da-fA-F]|(?:=[89a-fA-F][\da-fA-F](?:=\r?\n)?){1,200}/g

export const withoutQuotedPrintable = (text: string): Respelled =>
  respelled(text, ENCODED, ([whole]) => {
    const bytes = whole.match(/=[\da-fA-F]{2}/g)
    return bytes === null
      ? ''
      : new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte.slice(1), 16)))
  })
