/*
 * The only places that call these: of an object they call `valueOf` and `toString`, which JSON can give any value and a
 * recovered object does not have at all. Types let no object in.
 */

/** The number that a text writes as JavaScript does; NaN for another text. */
// biome-ignore lint/plugin: typed
export const numberOf = (value: string | number | bigint | undefined): number => Number(value)

/** What has no `toString` of its own. */
export type Plain = string | number | bigint | boolean | null | undefined

export const isPlain = (value: unknown): value is Plain =>
  value === null || !/^(?:object|function|symbol)$/.test(typeof value)

/** A value of JSON that is no object, or a number of any size, as it is written. */
// biome-ignore lint/plugin: typed
export const textOf = (value: Plain): string => String(value)
