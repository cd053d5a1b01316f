/** Pictures of pages, for the README and for whoever looks at what was changed. Read by the script that takes them, and by the test that they are still true. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {object} PageShot
 * @property {string} name of the picture
 * @property {string[]} argv what writes the page: the program's words, `PAGE` for the page's own file
 * @property {Record<string, string>} files names in the folder that it is written in, and the fixtures that they are copies of
 * @property {string} part what is in the picture, as a selector
 * @property {readonly string[]} [click] what is clicked first
 * @property {string} [hover] what the pointer is on
 * @property {number} [width] CSS pixels
 * @property {number} [height] CSS pixels
 * @property {true} [readme] it stands in the README
 * @property {true} [seen] the window is in the picture as it is; else the part, whole
 */

const HAR = { 'session.har': 'fixtures/recorded/twilio-another-origin.har' }
const BYTES = {
  'login.json': 'fixtures/client-data/client-data-duplicate-member/bad-60380-type-twice.json',
}
const DIRECT = { 'register.json': 'fixtures/captured/es256-direct.registration.json' }

/** @type {readonly PageShot[]} */
export const PAGES = [
  {
    name: 'report-story',
    readme: true,
    argv: ['triage', 'session.har', '--format', 'html=PAGE'],
    files: HAR,
    part: '.incident',
    width: 1000,
  },
  {
    name: 'report-finding',
    argv: ['login.json', '--format', 'html=PAGE'],
    files: BYTES,
    part: 'body',
    hover: '.layer[open] td.k1',
    width: 1000,
    height: 1380,
    seen: true,
  },
  {
    name: 'report-bytes',
    argv: ['register.json', '--format', 'html=PAGE'],
    files: DIRECT,
    part: '#p1l2',
    click: ['#p1l2 > summary'],
    hover: '#p1l2 tr:nth-child(40) td:nth-child(9)',
    width: 1100,
    height: 2600,
  },
  {
    name: 'report-map',
    readme: true,
    argv: ['login.json', '--format', 'html=PAGE'],
    files: BYTES,
    part: '#p1l2',
    click: ['#p1l2 > summary'],
    hover: '#p1l2 .name:text("flags")',
    width: 1000,
    height: 2600,
  },
  {
    name: 'report-narrow',
    argv: ['login.json', '--format', 'html=PAGE'],
    files: BYTES,
    part: 'body',
    hover: '.layer[open] td.k1',
    width: 380,
    height: 1400,
    seen: true,
  },
]

/** @typedef {'dark' | 'light'} Theme */

/** Of the text that is seen in a picture, which a test compares with what the page says today, or of the picture itself. @param {string | Uint8Array} of */
export const hashOf = (of) => createHash('sha256').update(of).digest('hex').slice(0, 16)

/**
 * Opens the page as the picture shows it, gives the part that is seen, and closes all.
 *
 * @template T
 * @param {import('playwright-core').Browser} browser
 * @param {PageShot} shot
 * @param {Theme} theme
 * @param {(part: import('playwright-core').Locator, page: import('playwright-core').Page) => Promise<T>} look
 * @returns {Promise<T>}
 */
export async function open(browser, shot, theme, look) {
  const { width = 1000, height = 900, click = [], hover, part } = shot
  const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-page-'))
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, deviceScaleFactor: 1 })
  try {
    const tab = await context.newPage()
    await tab.goto(pathToFileURL(written(shot, folder)).href)
    for (const selector of click) await tab.locator(selector).first().click()
    if (hover) await tab.locator(hover).first().hover()
    return await look(tab.locator(part).first(), tab)
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
}

/** @type {(shot: PageShot, folder: string) => string} */
function written({ argv, files }, folder) {
  for (const [to, from] of Object.entries(files)) writeFileSync(join(folder, to), readFileSync(from))
  const page = join(folder, 'page.html')
  const words = argv.map((word) => word.replace('PAGE', 'page.html'))
  try {
    execFileSync(process.execPath, [resolve('bin/passkey-lint.js'), ...words], { cwd: folder, stdio: 'pipe' })
  } catch (error) {
    // Findings are what the pictures are of.
    const { status, stderr } = /** @type {{ status?: number, stderr?: Buffer }} */ (error)
    if (status !== 1) throw new Error(`${words.join(' ')}: ${stderr ?? error}`)
  }
  return page
}
