/**
 * `npm run screenshots:page`: the pictures of pages in the README, light and dark, in Chromium. With `--out FOLDER` all
 * that there are, as PNG, for whoever changed a page and wants to look at it.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launch } from '../../src/build/capture/browser.mjs'
import { hashOf, open, PAGES } from './pages.mjs'

const { values } = parseArgs({ options: { out: { type: 'string' } } })
const { out = '.github/images' } = values
const isForReadme = values.out === undefined
mkdirSync(out, { recursive: true })
/** @type {Record<string, { text: string, light: string, dark: string }>} */
const hashes = {}
const browser = await launch()
for (const shot of PAGES.filter(({ readme }) => readme || !isForReadme))
  for (const theme of /** @type {const} */ (['light', 'dark'])) {
    const { picture, text } = await open(browser, shot, theme, async (part, tab) => ({
      text: await part.innerText(),
      picture: isForReadme ? await webp(part, tab) : await (shot.seen ? tab.screenshot() : part.screenshot()),
    }))
    writeFileSync(join(out, `${shot.name}-${theme}.${isForReadme ? 'webp' : 'png'}`), picture)
    hashes[shot.name] = { light: '', dark: '', ...hashes[shot.name], text: hashOf(text), [theme]: hashOf(picture) }
  }
await browser.close()
if (isForReadme) writeFileSync(join(out, 'pages.json'), `${JSON.stringify(hashes, null, 2)}\n`)

/** A fifth of a PNG, which Playwright cannot write itself. @type {(part: import('playwright-core').Locator, tab: import('playwright-core').Page) => Promise<Buffer>} */
async function webp(part, tab) {
  const box = await part.boundingBox()
  if (!box) throw new Error('the part is not to be seen')
  const cdp = await tab.context().newCDPSession(tab)
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'webp', quality: 80, clip: { ...box, scale: 1 } })
  return Buffer.from(data, 'base64')
}
