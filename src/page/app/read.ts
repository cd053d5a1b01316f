import { isHidden } from '../../input/look.ts'
import { counted, thousands } from '../../text/words.ts'
import { ITEMS_MOST, type Item, partsOf, SHOWN_MOST } from './items.ts'

/** A file, and its path below what was dropped or chosen. */
interface Picked {
  file: File
  path: string
  found: boolean
}

/** What was dropped or chosen, the names of what the browser did not let be read, and how many files were too many. */
export interface Dropped {
  picked: Picked[]
  unread: string[]
  left: number
}

/** The File System Standard's way to a folder; not in every browser, and not in the types. */
interface Handle {
  kind: string
  name: string
  entries(): AsyncIterable<[string, Handle]>
  getFile(): Promise<File>
}

/** Files, and what is in folders. Has to be called within the event. */
export async function dropped(transfer: DataTransfer): Promise<Dropped> {
  // Items are gone when the event is over.
  const items = [...transfer.items].filter(({ kind }) => kind === 'file').map(waysTo)
  const all: Dropped = { picked: [], unread: [], left: 0 }
  for (const { handle, entry, file } of items) {
    const folder = await handle
    if (folder?.kind === 'directory') await walkHandle(folder, folder.name, all)
    else if (entry?.isDirectory) await walkEntry(entry as FileSystemDirectoryEntry, entry.name, all)
    else if (file) await pick(async () => file, file.name, all, items.length > 1)
  }
  return all
}

function waysTo(item: DataTransferItem) {
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?(): Promise<Handle | null> }
  return {
    // Of a page that is opened from a disk Chromium reads no entry, only this.
    handle: getAsFileSystemHandle?.call(item).catch(() => null),
    entry: item.webkitGetAsEntry?.() ?? null,
    file: item.getAsFile(),
  }
}

/** What is below a folder, without what is hidden, as the command line walks one. */
async function walkHandle(folder: Handle, path: string, all: Dropped): Promise<void> {
  const entries = await listed(folder.entries(), path, all)
  for (const [name, handle] of entries.sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (isHidden(name)) continue
    const below = `${path}/${name}`
    if (handle.kind === 'directory') await walkHandle(handle, below, all)
    else await pick(() => handle.getFile(), below, all)
  }
}

async function listed(entries: AsyncIterable<[string, Handle]>, path: string, { unread }: Dropped) {
  const all: [string, Handle][] = []
  try {
    for await (const entry of entries) all.push(entry)
  } catch {
    unread.push(path)
  }
  return all
}

async function walkEntry(folder: FileSystemDirectoryEntry, path: string, all: Dropped): Promise<void> {
  for (const entry of await entriesOf(folder, path, all)) {
    if (isHidden(entry.name)) continue
    const below = `${path}/${entry.name}`
    if (entry.isDirectory) await walkEntry(entry as FileSystemDirectoryEntry, below, all)
    else await pick(() => new Promise((done, failed) => (entry as FileSystemFileEntry).file(done, failed)), below, all)
  }
}

/** Of several that come at once nobody named each, as of those in a folder: a note among them is no failed capture. */
async function pick(open: () => Promise<File>, path: string, all: Dropped, found = true): Promise<void> {
  if (all.picked.length >= ITEMS_MOST) {
    all.left++
    return
  }
  try {
    all.picked.push({ file: await open(), path, found })
  } catch {
    all.unread.push(path)
  }
}

/** A reader gives some at a time, and none when there are no more. */
async function entriesOf(folder: FileSystemDirectoryEntry, path: string, { unread }: Dropped) {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  try {
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed))
      if (some.length === 0) break
      all.push(...some)
    }
  } catch {
    unread.push(path)
  }
  return all.sort((one, other) => (one.name < other.name ? -1 : 1))
}

/** What was chosen with a file dialog, of files or of a folder, or pasted. */
export function chosen(files: readonly File[]): Dropped {
  const all = files
    .map((file) => ({
      file,
      path: file.webkitRelativePath || file.name,
      found: files.length > 1 || file.webkitRelativePath !== '',
    }))
    .filter(({ path }) => !path.split('/').slice(1).some(isHidden))
  return { picked: all, unread: [], left: 0 }
}

/** What was given and is no input, as the page tells it. */
export function missingOf(unread: readonly string[], left: number): string[] {
  const [first, ...more] = unread
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  const tooMany = `${counted(left, 'file')} of what was added ${left === 1 ? 'is' : 'are'} left out and not judged`
  return [
    ...(first ? [`The browser did not let ${first}${others} be read. "Files" or "Folder" may.`] : []),
    ...(left > 0
      ? [`${tooMany}: this page holds ${thousands(ITEMS_MOST)} inputs. The command line has no such limit.`]
      : []),
  ]
}

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
