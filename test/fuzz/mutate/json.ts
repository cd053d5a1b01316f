import type { Json } from '../../../src/model/index.ts'
import type { Choices } from '../choices.ts'
import { type Spot, spotsOf, type Tree, treeOf, written } from '../tree.ts'
import { KNOWN_NAMES, NAMES_OF_OBJECTS, STRINGS, VALUES } from '../vocabulary.ts'
import { isEncoded, mutateEncoded } from './encoded.ts'
import { mutateText } from './text.ts'

/** Changes the JSON of a text; undefined for what is none. */
export function mutateJsonText(choices: Choices, text: string): string | undefined {
  const value = parsed(text)
  if (value === undefined) return undefined
  const root = { tree: treeOf(value) }
  mutateTree(choices, root)
  return written(root.tree)
}

export function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Places that one repetition may add. */
const MOST_REPEATED = 3_000

const nameFor = (choices: Choices): string =>
  choices.once(3) ? choices.of(NAMES_OF_OBJECTS) : choices.once(6) ? choices.of(STRINGS) : choices.of(KNOWN_NAMES)

const raw = (text: string): Tree => ({ type: 'raw', text })
const string = (text: string): Tree => ({ type: 'string', text })

/** Changes one place of a tree. `other`: JSON of something else, of which a part may be taken. */
export function mutateTree(choices: Choices, root: { tree: Tree }, other?: Tree): void {
  const spots = spotsOf(root)
  if (spots.length > MOST_REPEATED) return
  const strings = spots.filter(({ tree }) => tree.type === 'string')
  // Half of what can go wrong stands in strings.
  if (strings.length > 0 && choices.once(2)) {
    changeString(choices, choices.of(strings))
    return
  }
  const spot = choices.of(spots)
  switch (choices.below(10)) {
    case 0:
      spot.replace(raw(choices.of(VALUES)))
      break
    case 1:
      spot.remove()
      break
    case 2:
      spot.rename(nameFor(choices))
      break
    case 3:
      addMember(choices, spot)
      break
    case 4:
      // A copy: what holds itself has no end.
      spot.replace(structuredClone(choices.of(spots).tree))
      break
    case 5:
      spot.replace(wrapped(choices, spot.tree))
      break
    case 6:
      spot.repeat(Math.min(1 + choices.below(choices.of([2, 30, 300])), MOST_REPEATED / spotsOf(spot).length))
      break
    case 7:
      // A copy, too: of the same tree a part may have been put in before, and would come to hold the whole.
      if (other) spot.replace(structuredClone(choices.of(spotsOf({ tree: other })).tree))
      else spot.remove()
      break
    case 8:
      spot.replace(string(choices.of(STRINGS)))
      break
    default:
      // What stands in the place of a member is most often a value of another type.
      spot.replace(raw(choices.of(VALUES)))
      break
  }
}

function addMember(choices: Choices, spot: Spot): void {
  const value = choices.once(2) ? raw(choices.of(VALUES)) : string(choices.of(STRINGS))
  const { tree } = spot
  if (tree.type === 'object') tree.members.splice(choices.below(tree.members.length + 1), 0, [nameFor(choices), value])
  else if (tree.type === 'array') tree.items.splice(choices.below(tree.items.length + 1), 0, value)
  else spot.replace({ type: 'object', members: [[nameFor(choices), tree]] })
}

function wrapped(choices: Choices, tree: Tree): Tree {
  switch (choices.below(5)) {
    case 0:
      return { type: 'array', items: [tree] }
    case 1:
      return { type: 'object', members: [[nameFor(choices), tree]] }
    case 2:
      return string(written(tree))
    case 3:
      return string(Buffer.from(written(tree)).toString('base64url'))
    default:
      return string(written(tree, '  '))
  }
}

function changeString(choices: Choices, spot: Spot): void {
  if (spot.tree.type === 'string') spot.replace(string(changedText(choices, spot.tree.text)))
}

function changedText(choices: Choices, text: string): string {
  const inner = /^\s*[[{]/.test(text) ? mutateJsonText(choices, text) : undefined
  if (inner !== undefined) return inner
  if (isEncoded(text)) return mutateEncoded(choices, text)
  return choices.once(3) ? mutateText(choices, text) : choices.of(STRINGS)
}
