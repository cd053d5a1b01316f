/**
 * What is looked up by a text of the input, or filled under names of the input: it has the members that it was given, none
 * that every object has (`constructor`, `toString`), and `__proto__` is a name like others.
 */
export const table = <T>(members: { readonly [name: string]: T } = {}): { [name: string]: T } =>
  Object.assign(Object.create(null), members)
