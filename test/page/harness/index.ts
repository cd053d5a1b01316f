/** Real browsers, watched: everything that a test of a page needs. */
export { barriers } from './axe.ts'
export { type Chromium, type ChromiumPage, openChromium } from './chromium.ts'
export { openFirefox } from './firefox.ts'
export type { Browser, Heard, Look, Page } from './page.ts'
export { type Files, type Server, serve } from './serve.ts'
