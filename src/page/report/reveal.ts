/** Opens what holds something, and puts the focus there. */
export function reveal(target: HTMLElement): void {
  openAround(target)
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1
  target.focus({ preventScroll: true })
  target.scrollIntoView({ block: 'start' })
}

export function openAround(target: Element): void {
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) at.open = true
}
