import { describe, expect, test } from 'vitest'
import type { TreeNode } from '../../src/inspect/tree.ts'
import { read } from '../helpers/html.ts'
import { NAMED, partOf, SHAPED } from '../helpers/planted.ts'
import { contextFor, keeping, pageOf } from '../helpers/report-page.ts'

/** The bytes that a tree shows, as text. */
function bytesIn({ hex = '', children }: TreeNode): string {
  return [Buffer.from(hex, 'hex').toString('latin1'), ...children.map(bytesIn)].join('')
}

const hexIn = ({ hex = '', children }: TreeNode): string => [hex, ...children.map(hexIn)].join('')

describe('secrets', () => {
  /** A registration whose client data hold more than a browser puts there; `cut`: they are no JSON then. */
  const withClientData = (members: Record<string, unknown>, cut = 0): string => {
    const text = JSON.stringify({
      type: 'webauthn.create',
      challenge: 'AQIDBAUGBwgJCgsMDQ4PEA',
      origin: 'https://example.com',
      ...members,
    })
    const clientDataJSON = Buffer.from(text.slice(0, text.length - cut)).toString('base64url')
    return JSON.stringify({
      id: 'AQIDBA',
      rawId: 'AQIDBA',
      type: 'public-key',
      response: { clientDataJSON, attestationObject: 'oA' },
    })
  }

  test.each([0, 1])('in client data show no byte, whatever tells them (cut by %i)', async (cut) => {
    const plants = [
      // What is no secret is shown: else nothing here could fail.
      { members: { harmless: 'plain words' }, secret: 'plain words' },
      ...NAMED.map(({ name, value }) => ({ members: { [name]: value }, secret: value })),
      ...SHAPED.filter(({ text }) => !text.includes('\\')).map(({ text, secret }) => ({
        members: { origin: text },
        secret,
      })),
    ]
    const sources = plants.map(({ members }, at) => ({
      name: `${at}.json`,
      text: withClientData(members, cut),
      how: 'named' as const,
    }))
    const { report, linted } = await keeping(sources)
    const { layersOf } = contextFor(linted, { showValues: true })
    const seen = plants.filter(({ secret }, at) => {
      const [payload] = report.inputs[at]?.payloads ?? []
      const tree = payload && layersOf?.(payload)?.tree
      expect(tree).toBeDefined()
      return tree && partOf(secret, bytesIn(tree)) !== undefined
    })
    expect(seen.map(({ secret }) => secret)).toEqual(['plain words'])
  })

  test.each([
    ['as a value', { email: 'ada.lovelace@example.com' }, 0],
    ['as a name', { 'ada.lovelace@example.com': 1 }, 0],
    ['in what is no JSON', { email: 'ada.lovelace@example.com' }, 1],
  ])('personal values are shown when they are asked for, and the page says so: %s', async (_, members, cut) => {
    const sources = [{ name: 'a.json', text: withClientData(members, cut), how: 'named' as const }]
    const hex = Buffer.from('ada.lovelace').toString('hex')
    const all = async (showValues: boolean) => {
      const kept = await keeping(sources, { showValues })
      const [payload] = kept.report.inputs[0]?.payloads ?? []
      const tree = payload && contextFor(kept.linted, { showValues }).layersOf?.(payload)?.tree
      return { page: read(pageOf(kept, { showValues })).text, hex: tree ? hexIn(tree) : '' }
    }
    const [plain, asked] = [await all(false), await all(true)]
    expect([plain.page, plain.hex].join()).not.toMatch(RegExp(`ada\\.lovelace|Think before|${hex}`))
    expect(asked.hex).toContain(hex)
    expect(asked.page).toContain('Personal values are shown in full')
  })
})
