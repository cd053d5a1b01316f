/**
 * The one place in which a text becomes markup or a program. The page's policy (`require-trusted-types-for`) lets nothing
 * else do so, where the browser knows that policy.
 */
interface Factory {
  createPolicy(name: string, rules: Record<string, (text: string) => string>): Policy
}
interface Policy {
  createHTML(text: string): string
  createScriptURL(text: string): string
}

const same = (text: string): string => text
const RULES = { createHTML: same, createScriptURL: same }

let made: Policy | undefined

function policy(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  made ??= trustedTypes?.createPolicy('passkey-lint', RULES) ?? RULES
  return made
}

/** Shows what the worker laid out: HTML in which every text of an input is escaped. */
export function show(root: Element, html: string): void {
  root.innerHTML = policy().createHTML(html)
}

/** A worker that runs this program, which stands in the page. */
export function workerOf(program: string): Worker {
  const url = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
  const worker = new Worker(policy().createScriptURL(url))
  URL.revokeObjectURL(url)
  return worker
}
