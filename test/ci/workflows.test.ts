import { readdirSync, readFileSync } from 'node:fs'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksIn } from '../helpers/blocks.ts'

const problemsOf = (name: string, content: string): string[] =>
  parseWorkflow({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message)

const OWN = readdirSync('.github/workflows').map(
  (name) => [name, readFileSync(`.github/workflows/${name}`, 'utf8')] as const,
)
const SHOWN = blocksIn(readFileSync('.github/docs/ci.md', 'utf8'), 'yaml').filter((block) => block.includes('runs-on'))

interface Workflow {
  permissions?: unknown
  jobs: Record<string, { permissions?: Record<string, string>; steps: { uses?: string; run?: string }[] }>
}

test('a workflow that is none is told', () => {
  expect(problemsOf('x.yml', 'on: push\njobs:\n  a:\n    stepz: []\n').length).toBeGreaterThan(0)
})

test.each(OWN)('%s is a workflow as GitHub reads one', (name, text) => {
  expect(problemsOf(name, text)).toEqual([])
})

test.each(SHOWN.map((block, at) => [at, block]))('workflow %i of the page about CI is one', (_at, block) => {
  expect(problemsOf('ci.yml', String(block))).toEqual([])
})

describe.each(OWN)('%s', (_name, text) => {
  const { permissions, jobs } = parse(text) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  test('names what it uses by the hash of a commit', () => {
    const uses = steps.flatMap((step) => step.uses ?? [])
    expect(uses.length).toBeGreaterThan(0)
    for (const one of uses) expect(one).toMatch(/@[0-9a-f]{40}$/)
  })

  test('may do nothing but what a job of it asks for, and puts no expression into a script', () => {
    expect(permissions).toEqual({})
    for (const { run } of steps) expect(run ?? '').not.toContain('${{')
  })
})

test('a release is published with provenance, and by nobody who has a token', () => {
  const text = readFileSync('.github/workflows/publish.yml', 'utf8')
  const { jobs } = parse(text) as Workflow
  expect(jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' })
  expect(jobs.publish?.steps.at(-1)?.run).toContain('npm publish --provenance')
  expect(jobs.publish?.steps.at(-2)?.run).toMatch(
    /^npm pkg set .*repository\.url=git\+\$GITHUB_SERVER_URL\/\$GITHUB_REPOSITORY/,
  )
  expect(text).not.toMatch(/NODE_AUTH_TOKEN|secrets\./)
})
