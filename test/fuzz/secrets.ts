import { JWK_MEMBERS, NAMED, SHAPED } from '../helpers/planted.ts'
import type { Choices } from './choices.ts'
import type { Tree } from './tree.ts'
import { spotsOf } from './tree.ts'

/** Of a shorter one a part may stand in any text. */
const SHORTEST = 12

const KEYS = JWK_MEMBERS.map((name, at) => ({ name, value: Buffer.alloc(32, 0x91 + at).toString('base64url') }))

/** Adds what nobody may see to an object of the tree: under a name that tells so, or a text that does. Gives the secret. */
export function plant(choices: Choices, root: { tree: Tree }): string[] {
  const objects = spotsOf(root).flatMap(({ tree }) => (tree.type === 'object' ? [tree] : []))
  if (objects.length === 0) return []
  const { members } = choices.of(objects)
  const at = choices.below(members.length + 1)
  const add = (name: string, text: string): unknown => members.splice(at, 0, [name, { type: 'string', text }])
  switch (choices.below(3)) {
    case 0: {
      const { name, value } = choices.of(NAMED)
      add(name, value)
      return [value]
    }
    case 1: {
      const { text, secret } = choices.of(SHAPED.filter((one) => one.secret.length >= SHORTEST))
      add('note', text)
      return [secret]
    }
    default: {
      const { name, value } = choices.of(KEYS)
      members.splice(at, 0, [
        'jwk',
        {
          type: 'object',
          members: [
            ['kty', string('EC')],
            [name, string(value)],
          ],
        },
      ])
      return [value]
    }
  }
}

const string = (text: string): Tree => ({ type: 'string', text })
