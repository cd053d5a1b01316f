/** "3 bytes", "1 byte". */
export const count = (number: unknown, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** "a byte string", "an array". */
export const article = (noun: string): string => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
