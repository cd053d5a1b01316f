/**
 * Told of what the pointer comes to because somebody moved it, or touched it: a page that scrolls under a pointer at rest
 * says something about the page alone.
 */
export function whenPointed(holder: Element, on: (event: PointerEvent) => void): void {
  let [x, y] = [Number.NaN, Number.NaN]
  const tell = (event: Event): void => {
    if (!(event instanceof PointerEvent)) return
    const isAtRest = event.type === 'pointermove' && event.screenX === x && event.screenY === y
    ;[x, y] = [event.screenX, event.screenY]
    if (!isAtRest) on(event)
  }
  holder.addEventListener('pointermove', tell)
  holder.addEventListener('pointerdown', tell)
}
