import type { CDPSession, Page as Tab } from 'playwright-core'
import { launch } from '../../../src/build/capture/browser.mjs'
import type { Authenticator } from '../../../src/build/capture/scenarios.mjs'
import { type Browser, callOf, Heard, type Page, resultOf, until } from './page.ts'
import { watchtower } from './serve.ts'

/** With what Chromium alone can be told: authenticators, and whatever else Playwright knows. */
export interface ChromiumPage extends Page {
  /** Plugs in a virtual authenticator of the Chrome DevTools Protocol; gives the way to unplug it. */
  plugIn(authenticator: Authenticator): Promise<() => Promise<void>>
  readonly tab: Tab
  readonly cdp: CDPSession
}

export type Chromium = Browser<ChromiumPage>

/** Debian's Chromium, or that of CHROMIUM_PATH. */
export async function openChromium(): Promise<Chromium> {
  const tower = await watchtower()
  const browser = await launch(undefined, [`--proxy-server=http://localhost:${tower.port}`])
  return {
    name: 'chromium',
    async page({ width = 1280, height = 800, dark = false, print = false } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' })
      const tab = await context.newPage()
      const heard = listen(tab, new Heard(tower.asked))
      const cdp = await context.newCDPSession(tab)
      return { ...handle(tab, cdp, heard, print), tab, cdp, heard, close: () => context.close() }
    },
    async close() {
      await browser.close()
      await tower.close()
    },
  }
}

function listen(tab: Tab, heard: Heard): Heard {
  tab.on('console', (message) => heard.add(`console ${message.type()}: ${message.text()}`))
  tab.on('pageerror', (error) => heard.add(`page error: ${error.message}`))
  tab.on('requestfailed', (request) => heard.add(`failed: ${request.method()} ${request.url()}`))
  tab.on('request', (request) => heard.request(request.method(), request.url()))
  return heard
}

function handle(
  tab: Tab,
  cdp: CDPSession,
  heard: Heard,
  print: boolean,
): Omit<ChromiumPage, 'tab' | 'cdp' | 'heard' | 'close'> {
  /** Not Playwright's own evaluate: it goes through `eval` in the page, which Trusted Types forbid. */
  async function expression(text: string): Promise<unknown> {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression: text,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }
  const evaluate = async (run: (arg: never) => unknown, arg?: unknown): Promise<never> =>
    resultOf(await expression(callOf(run, arg)))
  return {
    evaluate,
    until: (run: (arg: never) => unknown, arg?: unknown) => until(() => evaluate(run, arg), String(run)),
    async run(script) {
      await expression(`${script}\n;undefined`)
    },
    async goto(url, parts = []) {
      heard.allow(...[url, ...parts].map((address) => address.replace(/#.*/s, '')))
      await tab.goto(url)
      // Not before: with a second session of the debugger a new page forgets it.
      if (print) await tab.emulateMedia({ media: 'print' })
    },
    click: (selector) => tab.click(selector),
    type: (selector, text) => tab.locator(selector).pressSequentially(text),
    press: (key) => tab.keyboard.press(key),
    screenshot: () => tab.screenshot({ fullPage: true }),
    async plugIn(options) {
      await cdp.send('WebAuthn.enable')
      const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options })
      return async () => {
        await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
      }
    },
  }
}
