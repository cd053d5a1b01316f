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

/** A policy; the page's own policy names those that there may be. */
export function policyNamed(name: string): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  return trustedTypes?.createPolicy(name, RULES) ?? RULES
}

let made: Policy | undefined

function policy(): Policy {
  made ??= policyNamed('passkey-lint')
  return made
}

/** Shows what the worker laid out: HTML in which every text of an input is escaped. */
export function show(root: Element, html: string): void {
  root.innerHTML = policy().createHTML(html)
}

/** The address of a program of this page. */
export const scriptUrl = (url: string): string => policy().createScriptURL(url)
