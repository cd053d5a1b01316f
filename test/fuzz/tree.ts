import type { Json } from '../../src/model/index.ts'

/** JSON that may hold what a value cannot: a member twice, `__proto__`, a number of a thousand digits, no JSON at all. */
export type Tree =
  | { type: 'object'; members: [name: string, value: Tree][] }
  | { type: 'array'; items: Tree[] }
  | { type: 'string'; text: string }
  /** Written as it stands. */
  | { type: 'raw'; text: string }

export function treeOf(value: Json): Tree {
  if (typeof value === 'string') return { type: 'string', text: value }
  if (Array.isArray(value)) return { type: 'array', items: value.map(treeOf) }
  if (typeof value !== 'object' || value === null) return { type: 'raw', text: JSON.stringify(value) }
  return { type: 'object', members: Object.entries(value).map(([name, member]) => [name, treeOf(member as Json)]) }
}

/** `indent` undefined: on one line. */
export function written(tree: Tree, indent?: string, margin = '\n'): string {
  if (tree.type === 'raw') return tree.text
  if (tree.type === 'string') return JSON.stringify(tree.text)
  const inner = indent === undefined ? '' : margin + indent
  const outer = indent === undefined ? '' : margin
  const parts =
    tree.type === 'array'
      ? tree.items.map((item) => inner + written(item, indent, margin + (indent ?? '')))
      : tree.members.map(
          ([name, value]) => `${inner}${JSON.stringify(name)}:${written(value, indent, margin + (indent ?? ''))}`,
        )
  const [open, close] = tree.type === 'array' ? '[]' : '{}'
  return parts.length === 0 ? `${open}${close}` : `${open}${parts.join(',')}${outer}${close}`
}

/** A place in a tree: what stands there can be replaced or removed. */
export interface Spot {
  tree: Tree
  /** The member's name, the item's index; of the whole: ''. */
  name: string
  replace(tree: Tree): void
  remove(): void
  /** Sets the name of a member; nothing of an item. */
  rename(name: string): void
  /** Again behind itself. */
  repeat(times: number): void
}

/** Every place of a tree, the whole first. */
export function spotsOf(root: { tree: Tree }): Spot[] {
  const none = (): void => {}
  const spots: Spot[] = [
    {
      tree: root.tree,
      name: '',
      replace: (tree) => {
        root.tree = tree
      },
      remove: none,
      rename: none,
      repeat: none,
    },
  ]
  for (const { tree } of spots) {
    if (tree.type === 'array') for (const [at, item] of tree.items.entries()) spots.push(itemSpot(tree.items, at, item))
    if (tree.type === 'object') for (const member of tree.members) spots.push(memberSpot(tree.members, member))
  }
  return spots
}

const itemSpot = (items: Tree[], at: number, tree: Tree): Spot => ({
  tree,
  name: `${at}`,
  replace: (other) => {
    items[at] = other
  },
  remove: () => items.splice(at, 1),
  rename: () => {},
  repeat: (times) => items.splice(at, 0, ...Array.from({ length: times }, () => tree)),
})

const memberSpot = (members: [string, Tree][], member: [string, Tree]): Spot => ({
  tree: member[1],
  name: member[0],
  replace: (tree) => {
    member[1] = tree
  },
  remove: () => members.splice(members.indexOf(member), 1),
  rename: (name) => {
    member[0] = name
  },
  repeat: (times) =>
    members.splice(members.indexOf(member), 0, ...Array.from({ length: times }, (): [string, Tree] => [...member])),
})
