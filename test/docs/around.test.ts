import { existsSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksIn } from '../helpers/blocks.ts'
import { readRepo } from '../helpers/repo.ts'

const ci = readRepo('.github/docs/ci.md')

describe('the page about CI', () => {
  test('names the inputs of the action, in the words of the action', () => {
    const { inputs } = parse(readRepo('action.yml')) as {
      inputs: Record<string, { description: string; default?: string }>
    }
    const rows = Object.entries(inputs).map(([name, { description, default: value }]) => {
      const otherwise = value === undefined ? '' : `. Default: \`${value}\``
      return `| \`${name}\` | ${description}${otherwise} |`
    })
    const table = ['| input | what it says |', '| --- | --- |', ...rows].join('\n')
    const shown = /<!-- inputs of action\.yml -->\n\n([\s\S]*?)\n\n<!-- \/inputs -->/.exec(ci)?.[1]
    expect(shown).toBe(table)
  })

  test('tells every output of the action', () => {
    const { outputs } = parse(readRepo('action.yml')) as { outputs: object }
    for (const name of Object.keys(outputs)) expect(ci).toContain(`\`${name}\``)
  })

  test('has a job for GitLab whose report is the one that GitLab reads', () => {
    const [gitlab] = blocksIn(ci, 'yaml').filter((block) => block.startsWith('passkeys:'))
    const { passkeys } = parse(gitlab ?? '') as {
      passkeys: { script: string[]; artifacts: { when: string; reports: { codequality: string } } }
    }
    expect(passkeys.artifacts.when).toBe('always')
    expect(passkeys.script.join('\n')).toContain(`--format gitlab=${passkeys.artifacts.reports.codequality}`)
  })

  test('has hooks for pre-commit, of this version and of the name that the repository gives them', () => {
    const own = (parse(readRepo('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id)
    const { version } = JSON.parse(readRepo('package.json')) as { version: string }
    const repos = blocksIn(ci, 'yaml')
      .filter((block) => block.startsWith('repos:'))
      .flatMap((block) => (parse(block) as { repos: { rev?: string; hooks: Record<string, unknown>[] }[] }).repos)
    expect(repos.map(({ rev, hooks }) => rev ?? hooks[0]?.additional_dependencies)).toEqual([
      `v${version}`,
      [`passkey-lint@${version}`],
    ])
    for (const { hooks } of repos) for (const { id } of hooks) expect(own).toContain(id)
  })
})

describe('issue forms', () => {
  const forms = readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml')
  const TYPES = ['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']
  interface Form {
    name: string
    description: string
    body: { type: string; id?: string; attributes: { label?: string; value?: string; description?: string } }[]
  }

  test.each(forms)('%s is a form that GitHub shows', (name) => {
    const form = parse(readRepo(`.github/ISSUE_TEMPLATE/${name}`)) as Form
    expect(form).toMatchObject({ name: expect.any(String), description: expect.any(String) })
    const asked = form.body.filter(({ type }) => type !== 'markdown')
    expect(form.body.filter(({ type }) => !TYPES.includes(type))).toEqual([])
    expect(asked.every(({ id, attributes }) => id !== undefined && attributes.label !== undefined)).toBe(true)
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length)
    expect(new Set(asked.map(({ attributes }) => attributes.label)).size).toBe(asked.length)
  })

  test.each(forms)('%s asks for a redacted report, by a command that makes one', (name) => {
    const { body } = parse(readRepo(`.github/ISSUE_TEMPLATE/${name}`)) as Form
    const asks = body.find(({ id }) => id === 'report')?.attributes.description
    expect(asks).toMatch(/`passkey-lint [^`]*--format (?:json|markdown)/)
    expect(asks).toContain('do not paste the capture itself')
  })
})

/** The files of the repository that a page links to or shows. */
function targetsOf(path: string): string[] {
  const targets = [...readRepo(path).matchAll(/\]\(([^)]+)\)|(?:src|srcset)="([^"]+)"/g)]
  const files = targets.map(([, link, image]) => link ?? image ?? '').filter((one) => !/^(?:https:|#)/.test(one))
  return files.map((file) => posix.join(posix.dirname(path), file.replace(/#.*/, '')))
}

const PAGES = ['api', 'ci', 'editors', 'errors', 'streams'].map((name) => `.github/docs/${name}.md`)
test.each(['README.md', 'SECURITY.md', '.github/CONTRIBUTING.md', ...PAGES])(
  '%s leads to files that are there',
  (path) => {
    expect(targetsOf(path).filter((file) => !existsSync(file))).toEqual([])
  },
)

test('what the README leads to comes with the package', () => {
  const { files } = JSON.parse(readRepo('package.json')) as { files: string[] }
  const targets = targetsOf('README.md')
  expect(targets).toContain('.github/docs/editors.md')
  const lost = targets.filter((target) => !files.some((file) => target === file || target.startsWith(`${file}/`)))
  expect(lost).toEqual([])
})
