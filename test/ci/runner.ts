import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** As much of an `action.yml` as a composite action has. */
export interface Action {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>
  outputs: Record<string, { description: string; value: string }>
  runs: { using: string; steps: Step[] }
}

interface Step {
  id?: string
  name?: string
  shell: string
  run: string
  env?: Record<string, string>
  'working-directory'?: string
}

export interface ActionRun {
  code: number
  /** The log of the step: standard output and standard error. */
  log: string
  outputs: Record<string, string>
  summary: string
}

/** Where the runner works: a checkout of the project, of the action, and a folder for what is temporary. */
export interface Machine {
  workspace: string
  action: string
  temp: string
  env?: Record<string, string>
}

/** Expressions that only look up a name, which is all that this action has. */
function evaluated(text: string, names: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => {
    const value = names.get(name)
    if (value === undefined) throw new Error(`the runner does not know ${name}`)
    return value
  })
}

/** What a step wrote into GITHUB_OUTPUT, `name=value` a line; `name<<word` is not written by this action. */
const outputsIn = (text: string): [string, string][] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cut = line.indexOf('=')
      if (cut < 1) throw new Error(`GITHUB_OUTPUT: no name in ${line}`)
      return [line.slice(0, cut), line.slice(cut + 1)]
    })

/** Runs the steps of a composite action one by one, as GitHub's runner does; ends at the first that fails. */
export function runAction(inputs: Readonly<Record<string, string>>, machine: Machine): ActionRun {
  const action = parse(readFileSync(join(machine.action, 'action.yml'), 'utf8')) as Action
  const names = new Map<string, string>()
  for (const [name, { default: value = '' }] of Object.entries(action.inputs)) names.set(`inputs.${name}`, value)
  for (const [name, value] of Object.entries(inputs)) {
    if (!names.has(`inputs.${name}`)) throw new Error(`the action has no input ${name}`)
    names.set(`inputs.${name}`, value)
  }
  const ran: ActionRun = { code: 0, log: '', outputs: {}, summary: '' }
  for (const step of action.runs.steps) {
    const { code, log, outputs, summary } = runStep(step, names, machine)
    ran.code = code
    ran.log += log
    ran.summary += summary
    for (const [name, value] of outputs) names.set(`steps.${step.id}.outputs.${name}`, value)
    if (code !== 0) break
  }
  for (const [name, { value }] of Object.entries(action.outputs)) {
    const known = /^\$\{\{ (.+) \}\}$/.exec(value)?.[1] ?? ''
    ran.outputs[name] = names.get(known) ?? ''
  }
  return ran
}

function runStep(step: Step, names: ReadonlyMap<string, string>, { workspace, action, temp, env = {} }: Machine) {
  const files = mkdtempSync(join(temp, '_runner-'))
  const fileOf = (name: string, text = ''): string => {
    writeFileSync(join(files, name), text)
    return join(files, name)
  }
  const runnerTemp = join(files, 'temp')
  mkdirSync(runnerTemp)
  if (step.shell !== 'bash') throw new Error(`the runner has no shell ${step.shell}`)
  const script = fileOf('script.sh', evaluated(step.run, names))
  const output = fileOf('output')
  const summary = fileOf('summary')
  // `shell: bash` of a workflow: no profile, and the first command that fails is the end, in a pipe too.
  const { status, stdout } = spawnSync(
    'sh',
    ['-c', 'exec "$@" 2>&1', 'sh', 'bash', '--noprofile', '--norc', '-e', '-o', 'pipefail', script],
    {
      cwd: join(workspace, evaluated(step['working-directory'] ?? '.', names)),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        PATH: process.env.PATH,
        HOME: temp,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: action,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: summary,
        RUNNER_TEMP: runnerTemp,
        ...env,
        ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, evaluated(text, names)])),
      },
    },
  )
  return {
    code: status ?? -1,
    log: stdout,
    outputs: outputsIn(readFileSync(output, 'utf8')),
    summary: readFileSync(summary, 'utf8'),
  }
}
