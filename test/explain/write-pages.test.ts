import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { writePages } from '../../src/commands/write-pages.ts'
import { MARKDOWN } from '../../src/explain/markdown.ts'
import { siteOf } from '../../src/explain/site.ts'
import { folder } from '../helpers/folder.ts'
import { CATALOGUE, told } from './run.ts'

const site = siteOf(CATALOGUE, MARKDOWN)
const [one = ''] = [...site.keys()].filter((path) => path.startsWith('codes/'))
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8')

/** A folder with the pages in `pages`. */
async function written(): Promise<string> {
  const root = folder({ 'mine/note.txt': 'mine' })
  expect((await told([], { all: 'pages', cwd: root })).code).toBe(0)
  return root
}

describe.runIf(process.platform !== 'win32')('explain --all writes through no link', () => {
  test.each(['index.md', one])('that stands in the place of %s: a page takes its place', async (path) => {
    const root = await written()
    const link = join(root, 'pages', path)
    // The index has to be there for the folder to be one of ours.
    if (path === 'index.md') writeFileSync(join(root, 'pages/index.html'), read(link))
    rmSync(link)
    symlinkSync(join(root, 'mine/note.txt'), link)
    expect((await told([], { all: 'pages', cwd: root })).code).toBe(0)
    expect([read(root, 'mine/note.txt'), lstatSync(link).isFile(), read(link)]).toEqual(['mine', true, site.get(path)])
  })

  test('that stands in the place of a folder: it is refused, and what it leads to stays', async () => {
    const root = await written()
    rmSync(join(root, 'pages/codes'), { recursive: true })
    symlinkSync(join(root, 'mine'), join(root, 'pages/codes'))
    expect(await told([], { all: 'pages', cwd: root })).toEqual({
      code: 2,
      out: '',
      err: '--all: pages/codes is no folder; remove it, or name a new one',
    })
    expect(readdirSync(join(root, 'mine'))).toEqual(['note.txt'])
  })

  test('an index that is a link to one of ours is none', async () => {
    const root = await written()
    symlinkSync(join(root, 'pages/index.md'), join(root, 'mine/index.md'))
    expect(await told([], { all: 'mine', cwd: root })).toMatchObject({ code: 2 })
    expect(readdirSync(join(root, 'mine')).sort()).toEqual(['index.md', 'note.txt'])
  })
})

describe('a run that was ended is taken up by the next', () => {
  test('with the index alone', async () => {
    const root = folder({})
    writePages(new Map([...site].slice(0, 1)), 'pages', root)
    expect((await told([], { all: 'pages', cwd: root })).code).toBe(0)
    expect(read(root, 'pages', one)).toBe(site.get(one))
  })

  test('with a page that was begun, first of all or later; nothing is left of it', async () => {
    const root = folder({ 'pages/.passkey-lint-1-0.tmp': '<!--' })
    expect((await told([], { all: 'pages', cwd: root })).code).toBe(0)
    writeFileSync(join(root, 'pages/codes/.passkey-lint-1-7.tmp'), '# 60')
    truncateSync(join(root, 'pages', one))
    expect((await told([], { all: 'pages', cwd: root })).code).toBe(0)
    const all = readdirSync(join(root, 'pages'), { recursive: true, encoding: 'utf8' })
    expect(all.filter((path) => path.includes('.tmp'))).toEqual([])
    expect(read(root, 'pages', one)).toBe(site.get(one))
  })

  test('that could not write a page leaves the others, and nothing half done', async () => {
    const root = folder({})
    writePages(new Map([...site].slice(0, 1)), 'pages', root)
    mkdirSync(join(root, 'pages', one), { recursive: true })
    const { code, err } = await told([], { all: 'pages', cwd: root })
    expect([code, err]).toEqual([2, '--all pages: cannot be written: it is a folder'])
    const all = readdirSync(join(root, 'pages'), { recursive: true, encoding: 'utf8' })
    expect(all.filter((path) => path.includes('.tmp'))).toEqual([])
    rmSync(join(root, 'pages', one), { recursive: true })
    expect((await told([], { all: 'pages', cwd: root })).code).toBe(0)
  })
})
