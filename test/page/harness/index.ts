/** Real browsers, watched: everything that a test of a page needs. */
export { barriers } from './axe.ts'

import { openChromium } from './chromium.ts'
import { openFirefox } from './firefox.ts'
import type { Browser } from './page.ts'

export { type Chromium, type ChromiumPage, openChromium } from './chromium.ts'
export { openFirefox } from './firefox.ts'
export type { Browser, Heard, Look, Page } from './page.ts'
export { type Files, type Server, serve } from './serve.ts'

/** Each that pages are tested in, with what starts it. */
export const BROWSERS: readonly [name: string, open: () => Promise<Browser>][] = [
  ['chromium', openChromium],
  ['firefox', openFirefox],
]
