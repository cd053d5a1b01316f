/** What a page looks like to whom it is shown. */
export interface Look {
  /** CSS pixels. Default 1280. */
  readonly width?: number
  /** CSS pixels. Default 800. */
  readonly height?: number
  /** Only Chromium can be told. */
  readonly dark?: boolean
  /** As it is printed. Only Chromium can be told. */
  readonly print?: boolean
}

/** One tab, the same for both browsers. Everything that it says or asks for is in `heard`. */
export interface Page {
  /** Opens a page. It may ask for itself and for `parts`, addresses of what is served with it, and for nothing else. */
  goto(url: string, parts?: readonly string[]): Promise<void>
  /** Runs a function in the page through the debugger: no hole in the page's policy is needed. `arg` and result are JSON. */
  evaluate<Arg, Result>(run: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>
  evaluate<Result>(run: () => Result): Promise<Awaited<Result>>
  /** Runs a script in the page's global scope, by the same way. */
  run(script: string): Promise<void>
  /** Resolves with what the function gives as soon as it is truthy. Throws after ten seconds. */
  until<Arg, Result>(run: (arg: Arg) => Result, arg: Arg): Promise<Awaited<Result>>
  until<Result>(run: () => Result): Promise<Awaited<Result>>
  click(selector: string): Promise<void>
  /** Types into the field, key by key. */
  type(selector: string, text: string): Promise<void>
  /** Presses a key where the focus is: `Tab`, `Enter`, `ArrowRight`. */
  press(key: string): Promise<void>
  /** PNG, of the whole page. */
  screenshot(): Promise<Uint8Array>
  readonly heard: Heard
  close(): Promise<void>
}

export interface Browser<Tab extends Page = Page> {
  readonly name: 'chromium' | 'firefox'
  /** A tab in a profile of its own. */
  page(look?: Look): Promise<Tab>
  close(): Promise<void>
}

/** Collects what a page says and asks for. */
export class Heard {
  /** `console error: …`, `page error: …`, `request: GET …`. */
  readonly lines: string[] = []
  /** How many lines of the watchtower, which is the whole browser's, were there before. */
  #told: number
  readonly #asked: readonly string[]
  #allowed: readonly string[] = []

  constructor(asked: readonly string[]) {
    this.#asked = asked
    this.#told = asked.length
  }

  add(line: string): void {
    this.lines.push(line)
  }

  /** From now on these are no news. */
  allow(...urls: readonly string[]): void {
    this.#allowed = urls
  }

  request(method: string, url: string): void {
    const [address = ''] = url.split('#')
    if (method === 'GET' && (this.#allowed.includes(address) || /^(data|blob|about):/.test(url))) return
    this.add(`request: ${method} ${url}`)
  }

  /** Everything so far; from now on it is new again. */
  take(): string[] {
    const left = this.#asked.slice(this.#told).map((line) => `left the machine: ${line}`)
    this.#told = this.#asked.length
    return [...this.lines.splice(0), ...left]
  }

  /** Throws when the page said anything or asked for anything but itself. */
  expectQuiet(): void {
    const lines = this.take()
    if (lines.length > 0) throw new Error(`the page was not quiet:\n${lines.join('\n')}`)
  }
}

/** Asks again and again: a page has no event for "the answer stands there". */
export async function until<Result>(ask: () => Promise<Result>, what: string): Promise<Result> {
  const end = Date.now() + 10_000
  for (;;) {
    const result = await ask()
    if (result) return result
    if (Date.now() > end) throw new Error(`never became true: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The call of a function as an expression; its result is JSON, for BiDi would leave out what is there twice. */
export const callOf = (run: (arg: never) => unknown, arg: unknown): string =>
  `(async () => JSON.stringify(await (${run})(${arg === undefined ? '' : JSON.stringify(arg)})))()`

export const resultOf = (json: unknown): never => (typeof json === 'string' ? JSON.parse(json) : undefined) as never
