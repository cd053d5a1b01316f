import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { Browser, Page } from './harness/index.ts'

interface Closable {
  close(): Promise<void>
}

/** What is there for each test: the server and the browser of all, a page of its own. */
export interface Given<Served, Tab extends Page> {
  server: Served
  browser: Browser<Tab>
  page: Tab
}

/** Starts before the first test what is closed after the last. */
export function shared<One extends Closable>(start: () => Promise<One>): () => One {
  let one: One
  beforeAll(async () => {
    one = await start()
  })
  afterAll(() => one.close())
  return () => one
}

/** Gives each test a page, which has to be quiet in the end. `take` is told of what is there before each. */
export function ownPages<Served extends Closable, Tab extends Page>(
  serve: () => Promise<Served>,
  start: () => Promise<Browser<Tab>>,
  open: (browser: Browser<Tab>, server: Served) => Promise<Tab>,
  take: (given: Given<Served, Tab>) => void,
): void {
  const server = shared(serve)
  const browser = shared(start)
  beforeEach(async () => {
    const page = await open(browser(), server())
    take({ server: server(), browser: browser(), page })
    return async () => {
      try {
        page.heard.expectQuiet()
      } finally {
        await page.close()
      }
    }
  })
}
