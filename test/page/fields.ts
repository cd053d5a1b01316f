import type { Page } from './harness/index.ts'

/** Chooses in a select, as somebody does by its list. */
export const choose = (page: Page, selector: string, at: number): Promise<void> =>
  page.evaluate(
    ([selector, at]: readonly [string, number]) => {
      const select = document.querySelector<HTMLSelectElement>(selector)
      if (!select) throw new Error(`no ${selector}`)
      select.selectedIndex = at
      select.dispatchEvent(new Event('change'))
    },
    [selector, at] as const,
  )

/** Puts a text in the place of what a field holds. */
export const fill = (page: Page, selector: string, value: string): Promise<void> =>
  page.evaluate(
    ([selector, value]: readonly [string, string]) => {
      const input = document.querySelector<HTMLInputElement>(selector)
      if (!input) throw new Error(`no ${selector}`)
      input.value = value
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [selector, value] as const,
  )

/** Undefined: there is no such field. */
export const valueIn = (page: Page, selector: string): Promise<string | undefined> =>
  page.evaluate((one: string) => document.querySelector<HTMLInputElement>(one)?.value, selector)

/** The id of what has the focus. */
export const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '')
