/** One button for all that can be opened: who prints or searches the page wants to see it. */
export function openAllButton(report: HTMLElement): void {
  const all = (): HTMLDetailsElement[] => [...report.querySelectorAll('details')]
  if (all().length < 2) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'open-all'
  const name = (): void => {
    button.textContent = all().every(({ open }) => open) ? 'Close all' : 'Open all'
  }
  button.addEventListener('click', () => {
    const isOpen = button.textContent === 'Open all'
    for (const one of all()) one.open = isOpen
    name()
  })
  name()
  report.prepend(button)
}
