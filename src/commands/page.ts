import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { CLEAN, type ExitCode } from '../exit-codes.ts'
import { codeOf } from '../system-error.ts'
import { whyNot } from './destinations.ts'
import { type Io, UsageError } from './io.ts'
import { writeWhole } from './whole-file.ts'

export interface PageFlags {
  /** A file to write it to. */
  out?: string
  open?: boolean
}

/** `page`: the paste page as one file, on standard output, in a file, or in the browser. */
export async function page({ out, open }: PageFlags, io: Io): Promise<ExitCode> {
  if (out === undefined && !open && io.stdout.isTTY)
    throw new UsageError(
      'page: it is a page of HTML: --open shows it in the browser, --out passkey-lint.html writes it',
    )
  const html = paste()
  if (out === undefined && !open) {
    io.stdout.write(html)
    return CLEAN
  }
  const file = out ?? join(ownFolder(), 'passkey-lint.html')
  try {
    writeWhole(resolve(io.cwd(), file), html)
  } catch (error) {
    throw new UsageError(
      `${out === undefined ? '--open:' : '--out'} ${file}: cannot be written: ${whyNot(error, file)}`,
    )
  }
  if (open) await show(resolve(io.cwd(), file), file)
  io.stderr.write(`passkey-lint: the page is in ${file}\n`)
  return CLEAN
}

/** Where nobody else writes. */
function ownFolder(): string {
  try {
    return mkdtempSync(join(tmpdir(), 'passkey-lint-'))
  } catch (error) {
    throw new UsageError(
      `--open: no folder for the page could be made in ${tmpdir()} (${codeOf(error)}); --out FILE says where it goes`,
    )
  }
}

/** Where the exports begin in the library for browsers (`build/steps/browser.mjs`); before that it is a script, which the page's worker runs. */
const EXPORTS = '//# exports'

/** The page with the library in it, deflated: it is opened from a disk or a mail, and nobody unpacks it on the way. */
function paste(): string {
  const [core = ''] = built('browser.js').split(EXPORTS, 1)
  return built('page.html').replace('{{core}}', deflateRawSync(core.trim(), { level: 9 }).toString('base64'))
}

/** What the build makes of the page and of the library stands beside the bundle; of sources, in dist. */
function built(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const folder = basename(here) === 'commands' ? join(here, '../../dist') : here
  return readFileSync(join(folder, name), 'utf8')
}

async function show(path: string, told: string): Promise<void> {
  // How each system opens a file: nobody else needs to know.
  const { default: open } = await import('open')
  try {
    await open(path)
  } catch (error) {
    throw new UsageError(`--open: no browser could be started (${codeOf(error)}); the page is in ${told}`)
  }
}
