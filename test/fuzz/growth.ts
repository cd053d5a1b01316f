import type { Input, Recipe } from './case.ts'
import { inputOf } from './case.ts'
import { Choices } from './choices.ts'
import type { Found } from './judge.ts'
import { otherLook, reportLook } from './looks.ts'

/** Units of the smallest of three texts, each twice the one before. */
const SMALLEST = 24 * 1024
/** Processor time below which nothing is measured but the clock and what is collected. Milliseconds. */
const FLOOR = 250
/** From a text to one of four times its size: linear is 4, quadratic 16. */
const ALLOWED = 9
/** From the second text to the third: what merely began at some length grows no further. Linear is 2, quadratic 4. */
const ALLOWED_NEXT = 2.6
/** A busy machine and a collection of garbage go by; what is quadratic stays. */
const AGAIN = 3

/** Whether one look at an input takes more than linearly longer when a piece of it stands there again and again. */
export async function growth(recipe: Recipe): Promise<Found | undefined> {
  const input = inputOf(recipe)
  if (typeof input.content !== 'string' || input.content === '') return undefined
  const choices = new Choices([...recipe.look].reverse())
  const look = choices.once(3) ? reportLook(choices) : otherLook(choices)
  const grown = repeated(choices, input.content)
  const took = async (times: number): Promise<number> => {
    const one: Input = { ...input, content: grown(SMALLEST * times) }
    const start = process.cpuUsage()
    await look.run(one)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  let detail = ''
  for (let run = 0; run < AGAIN; run++) {
    const [once, twice, four] = [await took(1), await took(2), await took(4)]
    if (four < FLOOR || four / Math.max(once, 1) < ALLOWED || four / Math.max(twice, 1) < ALLOWED_NEXT) return undefined
    detail = `${SMALLEST} units and twice and four times that: ${[once, twice, four].map(Math.round).join(', ')} ms`
  }
  return { property: 'growth', detail, look, input: { ...input, content: grown(SMALLEST) } }
}

/** A text of at least so many units in which one piece of this one stands many times in a row. */
function repeated(choices: Choices, text: string): (size: number) => string {
  const at = choices.below(text.length)
  const piece = text.slice(at, at + 1 + choices.below(choices.of([1, 8, 80, 800]))) || ' '
  const [before, after] = [text.slice(0, at), choices.once(2) ? text.slice(at) : '']
  return (size) => before + piece.repeat(Math.ceil(size / piece.length)) + after
}
