/**
 * The Network panel of Chromium itself: DevTools is opened as a page beside the one that is recorded, and its own code
 * exports the HAR and copies requests. What is stored is what somebody gets who presses those buttons.
 */

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ bash: string, cmd: string, fetch: string, powershell: string }} Copies what "Copy as …" gives of one request */

/** Opens DevTools on a page that has loaded nothing yet, so that it sees the first request too. @type {(page: Page, port: number) => Promise<Page>} */
export async function openDevTools(page, port) {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  const devTools = await page.context().newPage()
  const socket = `localhost:${port}/devtools/page/${targetInfo.targetId}`
  await devTools.goto(`http://localhost:${port}/devtools/devtools_app.html?ws=${socket}`)
  await devTools.waitForFunction(`${MODULES}.then(() => true)`)
  // The log is that of all pages, as with "Preserve log".
  await devTools.evaluate(
    `${MODULES}.then(({ Common, SDK }) =>
      Common.Settings.Settings.instance().resolve(SDK.SDKSettings.preserveNetworkLogSettingDescriptor).set(true))`,
  )
  await page.bringToFront()
  return devTools
}

// Texts, since vitest would rewrite an import() in a function.
const MODULES = `(async () => {
  const load = (path) => import(new URL(path, location.href).href)
  return {
    Common: await load('./core/common/common.js'),
    SDK: await load('./core/sdk/sdk.js'),
    Logs: await load('./models/logs/logs.js'),
    HAR: await load('./models/har/har.js'),
    Network: await load('./panels/network/network.js'),
  }
})()`

const REQUESTS = `Logs.NetworkLog.NetworkLog.instance().requests().filter((request) => /^https?:/.test(request.url()))`

/** "Export HAR (sanitized)…", or "(with sensitive data)…". @type {(devTools: Page, sanitize: boolean) => Promise<string>} */
export function exportHar(devTools, sanitize) {
  return devTools.evaluate(`${MODULES}.then(({ Logs, HAR }) => {
    const progress = { createSubProgress: () => ({}), canceled: false }
    return HAR.Writer.Writer.harStringForRequests(${REQUESTS}, { sanitize: ${sanitize} }, progress)
  })`)
}

/** The last request that carried a body. @type {(devTools: Page) => Promise<Copies>} */
export function copyLast(devTools) {
  return devTools.evaluate(`${MODULES}.then(async ({ Logs, Network }) => {
    const { NetworkLogView } = Network.NetworkLogView
    const request = ${REQUESTS}.findLast(({ requestMethod }) => requestMethod === 'POST')
    const view = Object.create(NetworkLogView.prototype)
    return {
      bash: await NetworkLogView.generateCurlCommand(request, 'unix'),
      cmd: await NetworkLogView.generateCurlCommand(request, 'win'),
      fetch: await view.generateFetchCall(request, 0),
      powershell: await view.generatePowerShellCommand(request),
    }
  })`)
}
