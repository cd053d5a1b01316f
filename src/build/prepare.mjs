/**
 * What npm runs in a checkout before it is packed or used: the build. `npm install -g` of a Git repository, by which
 * pre-commit (4.4 and later) installs a hook, prepares its clone without the packages that the build needs, as npm 11
 * hands `-g` on to the installation within the clone; they are installed here then.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
if (!existsSync(`${root}/node_modules/esbuild`)) {
  const flags = ['--no-global', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  // Standard output is where `npm pack` tells the name of its file.
  execFileSync('npm', ['ci', ...flags], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
}
await import('./build.mjs')
