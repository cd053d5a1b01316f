/** What JavaScript writes where a value of another type was expected; of an option of a page we say ourselves that it is undefined. */
export const SLIP = /\[object (?!ArrayBuffer)|\[native code\]|(?<! is )\bundefined\b|\bNaN\b/
