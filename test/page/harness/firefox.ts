import { existsSync } from 'node:fs'
import puppeteer, { type Page as Tab } from 'puppeteer-core'
import { type Browser, callOf, Heard, type Page, resultOf, until } from './page.ts'
import { watchtower } from './serve.ts'

/** Firefox looks around by itself: for updates, portals, lists and news. Here it must not, or it would be heard. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.search.update': false,
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'media.gmp-provider.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'privacy.trackingprotection.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
}

/** Debian's Firefox ESR, or that of FIREFOX_PATH, over WebDriver BiDi, in a profile of its own. */
export async function openFirefox(
  executablePath = process.env.FIREFOX_PATH || '/usr/bin/firefox-esr',
): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `Firefox not found at ${executablePath}. Install it (Debian: apt-get update && apt-get install -y firefox-esr), ` +
        'or set FIREFOX_PATH to the path of a Firefox.',
    )
  }
  const tower = await watchtower()
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { ...PREFERENCES, ...proxy(tower.port) },
  })
  return {
    name: 'firefox',
    async page({ width = 1280, height = 800 } = {}) {
      const context = await browser.createBrowserContext()
      const tab = await context.newPage()
      await tab.setViewport({ width, height })
      const heard = listen(tab, new Heard(tower.asked))
      return { ...handle(tab, heard), heard, close: () => context.close() }
    },
    async close() {
      await browser.close()
      await tower.close()
    },
  }
}

const proxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': 'localhost',
  'network.proxy.http_port': port,
  'network.proxy.ssl': 'localhost',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': 'localhost',
})

function listen(tab: Tab, heard: Heard): Heard {
  tab.on('console', (message) => heard.add(`console ${message.type()}: ${message.text()}`))
  tab.on('pageerror', (error) => heard.add(`page error: ${error instanceof Error ? error.message : error}`))
  tab.on('requestfailed', (request) => heard.add(`failed: ${request.method()} ${request.url()}`))
  tab.on('request', (request) => heard.request(request.method(), request.url()))
  return heard
}

function handle(tab: Tab, heard: Heard): Omit<Page, 'heard' | 'close'> {
  const evaluate = async (run: (arg: never) => unknown, arg?: unknown): Promise<never> =>
    resultOf(await tab.evaluate(callOf(run, arg)))
  return {
    evaluate,
    until: (run: (arg: never) => unknown, arg?: unknown) => until(() => evaluate(run, arg), String(run)),
    async run(script) {
      await tab.evaluate(`${script}\n;undefined`)
    },
    async goto(url, parts = []) {
      heard.allow(...[url, ...parts].map((address) => address.replace(/#.*/s, '')))
      await tab.goto(url)
    },
    click: (selector) => tab.click(selector),
    type: (selector, text) => tab.type(selector, text),
    press: (key) => tab.keyboard.press(key as 'Tab'),
    screenshot: () => tab.screenshot({ fullPage: true }),
  }
}
