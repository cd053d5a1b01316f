import { type Respelled, respelled } from './respelled.ts'

const NAMED: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' }

/** Decodes the character references in which JSON is escaped (HTML §13.5); others stay as they are. */
export const withoutEntities = (text: string): Respelled =>
  respelled(
    text,
    /&(?:(quot|amp|lt|gt|apos|nbsp)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g,
    ([whole, name, decimal, hex]) =>
      name === undefined ? character(whole, Number(decimal ?? `0x${hex}`)) : (NAMED[name] ?? whole),
  )

const character = (whole: string, point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : whole)
