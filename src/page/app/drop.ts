import { byId } from './dom.ts'
import { type Dropped, dropped } from './read.ts'

/** Takes what is dropped anywhere on the page. A text that is dropped into a field is that field's. */
export function startDrop(take: { files(files: Dropped): void; text(text: string): void }): void {
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
    const text = dataTransfer.getData('text/plain')
    if (!dataTransfer.types.includes('Files')) return take.text(text)
    void dropped(dataTransfer).then(take.files)
  })
}
