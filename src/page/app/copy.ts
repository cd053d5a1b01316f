import { openDialog, textBox } from './dialog.ts'

/** Whether the text is in the clipboard now; where the browser refuses, it is shown to be copied by hand. */
export async function copy(text: string, what: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // A browser that is not asked by a click, or a page that it does not trust.
    const dialog = openDialog('Copy it by hand', textBox(what, text))
    dialog.querySelector('textarea')?.select()
    return false
  }
}

/** Offers a text or a file for saving. It is a file of this tab: nothing is sent. */
export function save(name: string, content: string | Blob): void {
  const url = URL.createObjectURL(typeof content === 'string' ? new Blob([content], { type: 'text/plain' }) : content)
  const link = document.createElement('a')
  link.href = url
  link.download = name.slice(name.lastIndexOf('/') + 1)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT)
}

/** The browser reads the file after the click. */
const KEPT = 10_000
