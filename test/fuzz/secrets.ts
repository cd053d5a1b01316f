import type { Choices } from './choices.ts'
import type { Tree } from './tree.ts'
import { spotsOf } from './tree.ts'

/** What no report may show, under names that tell so; the mark is the part that is looked for. */
const SECRETS: readonly (readonly [name: string, mark: string, value?: string])[] = [
  ['password', 'hunter2-7f3c9a52e1'],
  ['secret', 'JBSWY3DPEHPK3PXPJBSW'],
  ['uri', 'KRSXG5CTMVRXEZLUKRSX', 'otpauth://totp/a:b@example.com?secret=KRSXG5CTMVRXEZLUKRSX&issuer=a'],
  ['Authorization', 'opaque-9c1e77b0aa42', 'Bearer opaque-9c1e77b0aa42'],
  ['Cookie', 'session-91be44d07c55', 'sid=session-91be44d07c55; theme=dark'],
  ['access_token', 'at-5d0c1b9e8f7a6b'],
  ['client_secret', 'cs-0f1e2d3c4b5a69'],
  ['notification_token', 'fcm-7a6b5c4d3e2f10'],
]

export interface Planted {
  /** Of the secret that was planted. */
  marks: string[]
}

/** Adds a member that nobody may see to an object of the tree. */
export function plant(choices: Choices, root: { tree: Tree }): string[] {
  const [name, mark, value = mark] = choices.of(SECRETS)
  const objects = spotsOf(root).flatMap(({ tree }) => (tree.type === 'object' ? [tree] : []))
  if (objects.length === 0) return []
  const { members } = choices.of(objects)
  members.splice(choices.below(members.length + 1), 0, [name, { type: 'string', text: value }])
  return [mark]
}
