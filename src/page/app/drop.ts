import { byId, isTyping } from './dom.ts'
import { given } from './given.ts'
import { chosen, type Dropped, dropped } from './read.ts'

interface Take {
  files(files: Dropped): void
  text(text: string): void
}

/** Takes what is dropped anywhere on the page. A text that is dropped into a field is that field's. */
export function startDrop(take: Take): void {
  const overlay = byId('drop')
  let depth = 0
  const isField = ({ target }: DragEvent): boolean =>
    target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
  const isWanted = (event: DragEvent): boolean => {
    const types = event.dataTransfer?.types ?? []
    return types.includes('Files') || (types.includes('text/plain') && !isField(event))
  }
  document.addEventListener('dragenter', (event) => {
    depth++
    overlay.hidden = !isWanted(event)
  })
  document.addEventListener('dragleave', () => {
    depth = Math.max(0, depth - 1)
    if (depth === 0) overlay.hidden = true
  })
  document.addEventListener('dragover', (event) => {
    if (isWanted(event)) event.preventDefault()
  })
  document.addEventListener('drop', (event) => {
    depth = 0
    overlay.hidden = true
    const { dataTransfer } = event
    if (!dataTransfer || !isWanted(event)) return
    event.preventDefault()
    const { text } = given(dataTransfer)
    if (text !== '') take.text(text)
    if (dataTransfer.types.includes('Files')) void dropped(dataTransfer).then(take.files)
  })
}

/** Takes what is pasted anywhere. A text alone that is pasted into a field is that field's. */
export function startPaste(take: { files(files: readonly File[]): void; text(text: string): void }): void {
  document.addEventListener('paste', (event) => {
    const { files, text } = given(event.clipboardData)
    if (files.length > 0) event.preventDefault()
    else if (isTyping(event.target)) return
    if (text !== '') take.text(text)
    if (files.length > 0) take.files(files)
  })
}

/** Takes what is chosen with a file dialog. */
export function startChoosers(take: (files: Dropped) => void): void {
  for (const [open, input] of [
    ['open-files', 'files'],
    ['open-folder', 'folder'],
  ] as const) {
    const chooser = byId<HTMLInputElement>(input)
    byId(open).addEventListener('click', () => chooser.click())
    chooser.addEventListener('change', () => {
      const picked = chosen([...(chooser.files ?? [])])
      // The same file can be chosen again.
      chooser.value = ''
      take(picked)
    })
  }
}
