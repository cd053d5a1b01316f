import type { Part } from '../model/index.ts'
import { literalsIn } from './literal.ts'

/**
 * A document begins with an operation, or with the selection of a query without a name (GraphQL §2.3). What follows a colon in
 * the latter is the field that an alias is for (§2.7), never a value: an object that a program prints begins with a member.
 */
const OPERATION =
  /^\s{0,999}(?:(?:mutation|query|subscription)\b[^{]{0,2000}\{\s{0,999}\w{1,200}\s{0,99}[(:]|\{\s{0,999}(?:\w{1,200}\s{0,99}:\s{0,99})?\w{1,200}\s{0,99}\()/
/** An object value is always that of an argument or of a member of another (GraphQL §2.9.8). */
const VALUE = /:\s{0,99}(?=\{)/

export const looksGraphql = (text: string): boolean => OPERATION.test(text) && VALUE.test(text)

/** What stands as literals in the text of an operation. */
export function valuesInGraphql(text: string): Part[] | undefined {
  const match = VALUE.exec(text)
  if (!match) return undefined
  const from = match.index + match[0].length
  return literalsIn(text.slice(from))?.map((part) => {
    const { cut } = part
    return cut
      ? { ...part, cut: { ...cut, offsets: () => Array.from(cut.offsets(), (offset) => offset + from) } }
      : part
  })
}
