/** What a clipboard or a drag brings. */
interface Brought {
  files: File[]
  text: string
}

/** Files come with their names or paths as a text, and a copied text may come with a picture of it: neither is an input. */
export function given(data: DataTransfer | null): Brought {
  const all = [...(data?.files ?? [])]
  const text = data?.getData('text/plain') ?? ''
  if (all.length === 0 || text === '') return { files: all, text }
  const lines = text.split(/\r?\n/).filter((line) => line !== '')
  if (lines.every((line) => all.some(({ name }) => isPathOf(line, name)))) return { files: all, text: '' }
  return { files: all.filter(({ type }) => !type.startsWith('image/')), text }
}

const isPathOf = (line: string, name: string): boolean =>
  [name, encodeURIComponent(name)].some((end) => line === end || line.endsWith(`/${end}`) || line.endsWith(`\\${end}`))
