import { expressionEnd, type Range, trimmed } from './source.ts'

/** `const name = `, `$name = `, `name: Type = `, `name := `. */
const ASSIGNMENT =
  /(?:^|[\s;({])(\$?(?:this\.|self\.|@)?[A-Za-z_]\w{0,60})(?:\s{0,9}:\s{0,9}[\w.<>[\]| ]{1,60}?)?\s{0,9}:?=(?![=>~])\s{0,99}/g
const VARIABLE = /^\$?(?:this\.|self\.|@)?[A-Za-z_]\w{0,60}$/
const MAX_ASSIGNMENTS = 10_000
const MAX_STEPS = 5

/** A text that holds a program, and what its variables were set to. */
export class Program {
  readonly text: string
  #set: Map<string, number[]> | undefined

  constructor(text: string) {
    this.text = text
  }

  textOf({ start, end }: Range): string {
    return this.text.slice(start, end)
  }

  isVariable(range: Range): boolean {
    return range.end - range.start <= 80 && VARIABLE.test(this.textOf(range))
  }

  /** What a variable was last set to before it is used; anything else is itself. */
  meant(range: Range): Range {
    let found = trimmed(this.text, range)
    for (let step = 0; step < MAX_STEPS && this.isVariable(found); step++) {
      const { start } = found
      const at = this.#assignments()
        .get(this.textOf(found))
        ?.findLast((one) => one <= start)
      if (at === undefined) break
      found = trimmed(this.text, { start: at, end: expressionEnd(this.text, at, false) })
    }
    return found
  }

  #assignments(): Map<string, number[]> {
    if (this.#set) return this.#set
    const set = new Map<string, number[]>()
    let left = MAX_ASSIGNMENTS
    ASSIGNMENT.lastIndex = 0
    for (let match = ASSIGNMENT.exec(this.text); match && left > 0; match = ASSIGNMENT.exec(this.text), left--) {
      const places = set.get(match[1] ?? '') ?? []
      places.push(match.index + match[0].length)
      set.set(match[1] ?? '', places)
    }
    this.#set = set
    return set
  }
}
