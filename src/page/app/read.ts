import { isHidden } from '../../input/look.ts'
import { type Item, partsOf, SHOWN_MOST } from './items.ts'

/** A file, and its path below what was dropped or chosen. */
export interface Picked {
  file: File
  path: string
  found: boolean
}

/** Nobody keeps as many in a ticket; a page that holds them all would be no help. */
export const MOST_FILES = 2000

/** What was dropped: files and, where the browser tells them, what is in folders. Has to be called within the event. */
export async function dropped(transfer: DataTransfer): Promise<Picked[]> {
  // Entries are gone when the event is over.
  const entries = [...transfer.items].map((item) => ({
    entry: item.kind === 'file' ? (item.webkitGetAsEntry?.() ?? null) : null,
    file: item.kind === 'file' ? item.getAsFile() : null,
  }))
  const picked: Picked[] = []
  for (const { entry, file } of entries) {
    if (entry?.isDirectory) await walk(entry as FileSystemDirectoryEntry, entry.name, picked)
    else if (file) picked.push({ file, path: file.name, found: false })
  }
  return picked
}

/** What is below a folder, without what is hidden, as the command line walks one. */
async function walk(folder: FileSystemDirectoryEntry, path: string, picked: Picked[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (isHidden(entry.name) || picked.length >= MOST_FILES) continue
    const below = `${path}/${entry.name}`
    if (entry.isDirectory) await walk(entry as FileSystemDirectoryEntry, below, picked)
    else
      await new Promise<void>((done) => {
        ;(entry as FileSystemFileEntry).file(
          (file) => {
            picked.push({ file, path: below, found: true })
            done()
          },
          () => done(),
        )
      })
  }
}

/** A reader gives some at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((done) => reader.readEntries(done, () => done([])))
    if (some.length === 0) return all.sort((one, other) => (one.name < other.name ? -1 : 1))
    all.push(...some)
  }
}

/** What was chosen with a file dialog, of files or of a folder. */
export const chosen = (files: FileList): Picked[] =>
  [...files]
    .map((file) => ({ file, path: file.webkitRelativePath || file.name, found: file.webkitRelativePath !== '' }))
    .filter(({ path }) => !path.split('/').slice(1).some(isHidden))
    .slice(0, MOST_FILES)

/** A file as an input: its text is shown where it is one and not too long. */
export async function itemOf({ file, path, found }: Picked): Promise<Omit<Item, 'id' | 'part'>> {
  const about = { name: path, file, ...(found ? { found: true as const } : {}) }
  if (file.size > SHOWN_MOST) return { ...about, why: 'It is too long to be shown here.' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    if (!text.includes('\0')) return { ...about, parts: partsOf(text) }
  } catch {
    // Another encoding, an archive, bytes: the library tells.
  }
  return { ...about, why: 'It is not shown here, since it is no text in UTF-8.' }
}
