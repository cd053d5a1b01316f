import { validators } from '../generated/validators.ts'
import type { Validator } from './validators.ts'

/** Gives validators by their names, each read once. */
export function validatorNamed(): (name: string) => Validator | undefined {
  const read = new Map<string, Validator | undefined>()
  return (name) => {
    if (!read.has(name)) read.set(name, validators[name]?.())
    return read.get(name)
  }
}
