/** What JavaScript writes where a value of another type was expected; of an option of a page we say ourselves that it is undefined, of a CBOR float that it is the number NaN. */
export const SLIP =
  /\[object (?!ArrayBuffer)|\[native code\]|(?<! is )(?<![\w-])undefined(?![\w-])|(?<! number )\bNaN\b/
