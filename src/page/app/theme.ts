import { byId } from './dom.ts'

const KEY = 'passkey-lint-theme'

/** The theme that was chosen is remembered, where the browser lets a page remember. */
export function startTheme(): void {
  const select = byId<HTMLSelectElement>('theme')
  select.value = recall(KEY) ?? ''
  apply(select.value)
  select.addEventListener('change', () => {
    apply(select.value)
    remember(KEY, select.value)
  })
}

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  else delete document.documentElement.dataset.theme
}

/**
 * The theme, and whether single keys act (`keys.ts`), are all that is remembered. A page that is opened from a disk, or in
 * a private window, may have no storage.
 */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined
  } catch {
    return undefined
  }
}

export function remember(key: string, value: string): void {
  try {
    if (value === '') localStorage.removeItem(key)
    else localStorage.setItem(key, value)
  } catch {
    // Then it is as chosen until the tab is closed.
  }
}
