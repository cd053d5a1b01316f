/** V8 keeps what `Object.create(null)` gives as a hash table, and what a constructor makes as an object that is quick to read. */
const Table = function Table() {} as unknown as new () => { [name: string]: never }
Table.prototype = Object.create(null)

/**
 * What is looked up by a text of the input, or filled under names of the input: it has the members that it was given, none
 * that every object has (`constructor`, `toString`), and `__proto__` is a name like others.
 */
export const table = <T>(members: { readonly [name: string]: T } = {}): { [name: string]: T } =>
  Object.assign(new Table(), members)
