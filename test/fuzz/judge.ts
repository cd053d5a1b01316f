import { type Input, inputOf, type Recipe } from './case.ts'
import { Choices } from './choices.ts'
import { type Look, otherLook, reportLook, type Seen } from './looks.ts'
import { type Breach, breachOf } from './properties.ts'

/** Something that was found. */
export interface Found extends Breach {
  input: Input
  look: Look
}

/** How often anything was run. */
export const counted = { runs: 0 }

/** Processor time that one look may take for an input of nothing, and for each unit of it; ten times what was ever seen. Milliseconds. */
const ALLOWED = { start: 3_000, unit: 0.5 }

/** Looks at an input: the report as data, one other way, and at times once more, for the same bytes. */
export async function judge(recipe: Recipe, isTimed = false): Promise<Found | undefined> {
  const input = inputOf(recipe)
  const choices = new Choices(recipe.look)
  for (const look of [reportLook(choices), otherLook(choices)]) {
    const breach = await broken(input, look, { twice: choices.once(6), isTimed })
    if (breach) return { ...breach, input, look }
  }
  return undefined
}

/** What a look at an input breaks. `twice`: it is looked at once more; `isTimed`: it has to be quick. */
export async function broken(
  input: Input,
  look: Look,
  { twice = false, isTimed = false }: { twice?: boolean; isTimed?: boolean } = {},
): Promise<Breach | undefined> {
  const start = process.cpuUsage()
  const seen = await ran(input, look)
  const { user, system } = process.cpuUsage(start)
  const took = (user + system) / 1000
  if (isTimed && took > ALLOWED.start + ALLOWED.unit * input.content.length)
    return { property: 'slow', detail: `${took} ms for ${input.content.length} units` }
  const breach = breachOf(input, look, seen)
  if (breach || !twice) return breach
  const again = await ran(input, look)
  return again.code === seen.code && again.out === seen.out && again.err === seen.err
    ? undefined
    : { property: 'determinism', detail: look.name }
}

async function ran(input: Input, look: Look): Promise<Seen> {
  counted.runs++
  try {
    return await look.run(input)
  } catch (error) {
    return { code: 3, out: '', err: error instanceof Error ? (error.stack ?? error.message) : 'thrown' }
  }
}

/** The same for findings of one kind: the property, and where in the program. */
export function signatureOf({ property, detail, look }: Found): string {
  if (property === 'throws') return `${property} ${detail.replace(/\d+/g, '#').slice(0, 300)}`
  const what = property === 'place' || property === 'schema' ? detail.replace(/ \(.*|\d+/g, '') : ''
  return `${property} ${what} ${look.name.split(' ').slice(0, 5).join(' ')}`
}
