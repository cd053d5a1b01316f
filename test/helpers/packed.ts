import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packs what was built and installs it, and nothing else, in a new folder `app` below `folder`, which it gives. */
export function installPacked(folder: string): string {
  const app = join(folder, 'app')
  mkdirSync(app)
  const run = (argv: string[], cwd: string): string =>
    execFileSync('npm', argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  // Built already; a build here would pull dist/ from under the other tests.
  const [packed] = JSON.parse(run(['pack', '--ignore-scripts', '--json', '--pack-destination', folder], '.')) as {
    filename: string
  }[]
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}')
  run(['install', '--offline', '--no-audit', '--no-fund', join(folder, packed?.filename ?? '')], app)
  return app
}
