import { fc } from '../helpers/property.ts'
import { Choices } from './choices.ts'
import { FORMS, inForm, type Sample, samples } from './corpus.ts'
import { mutateTree, parsed } from './mutate/json.ts'
import { mutateText } from './mutate/text.ts'
import { plant } from './secrets.ts'
import { type Tree, treeOf, written } from './tree.ts'

/** The decisions that make one input, and how it is then looked at. */
export interface Recipe {
  sample: number
  other: number
  /** Changes of the JSON, one list of decisions each. */
  tree: number[][]
  secret: number[]
  form: number
  /** Changes of the text. */
  text: number[][]
  look: number[]
}

export interface Input {
  /** What it was made of. */
  from: string
  content: string | Uint8Array
  /** Parts of secrets that stand in it. */
  marks: string[]
}

const MOST_TREE_CHANGES = 4
const MOST_TEXT_CHANGES = 3
const MOST_DECISIONS = 24

// Without a bias to small numbers: each is the choice of one among many.
const number = fc.noBias(fc.nat({ max: 2 ** 20 }))
const decisions = fc.array(number, { minLength: 6, maxLength: MOST_DECISIONS, size: 'max' })
const changes = (most: number): fc.Arbitrary<number[][]> => fc.array(decisions, { maxLength: most, size: 'max' })

export const recipes: fc.Arbitrary<Recipe> = fc.record({
  sample: number,
  other: number,
  tree: changes(MOST_TREE_CHANGES),
  secret: decisions,
  // Half of all inputs stand as they are.
  form: fc.oneof(fc.constant(0), number),
  text: fc.oneof(
    { weight: 2, arbitrary: fc.constant<number[][]>([]) },
    { weight: 1, arbitrary: changes(MOST_TEXT_CHANGES) },
  ),
  look: decisions,
})

let corpus: readonly Sample[] | undefined

export const corpusOf = (): readonly Sample[] => {
  corpus ??= samples()
  return corpus
}

const sampleAt = (at: number): Sample => {
  const all = corpusOf()
  return all[at % all.length] ?? { name: '', text: '' }
}

/** The input that a recipe makes: the same for the same corpus. */
export function inputOf({ sample, other, tree, secret, form, text }: Recipe): Input {
  const { name, text: own, value } = sampleAt(sample)
  const { value: beside } = sampleAt(other)
  const steps = [name]
  let content: string | Uint8Array = own
  let marks: string[] = []
  if (value !== undefined) {
    const root = { tree: treeOf(value) }
    const donor: Tree | undefined = beside === undefined ? undefined : treeOf(beside)
    for (const step of tree) mutateTree(new Choices(step), root, donor)
    const choices = new Choices(secret)
    if (choices.once(4)) marks = plant(choices, root)
    content = written(root.tree, choices.once(2) ? '  ' : undefined)
    const wrapped = form === 0 ? undefined : formed(form, content)
    if (wrapped) {
      content = wrapped
      steps.push(FORMS[form % FORMS.length]?.[0] ?? '')
    }
  }
  // A name that is cut tells nobody that what follows is a secret; a text that ends early hides no name.
  const changed = marks.length > 0 ? text.slice(0, 1).reduce(cutText, content) : text.reduce(changedText, content)
  return { from: steps.join(', '), content: changed, marks }
}

function formed(form: number, text: string): string | Uint8Array | undefined {
  const value = parsed(text)
  return value === undefined ? undefined : inForm(form % FORMS.length, value)
}

const cutText = (content: string | Uint8Array, step: number[]): string | Uint8Array =>
  content.slice(0, new Choices(step).below(content.length + 1))

/** Bytes are changed unit by unit of Latin-1, which has a unit for each. */
const changedText = (content: string | Uint8Array, step: number[]): string | Uint8Array =>
  typeof content === 'string'
    ? mutateText(new Choices(step), content)
    : Buffer.from(mutateText(new Choices(step), Buffer.from(content).toString('latin1')), 'latin1')
