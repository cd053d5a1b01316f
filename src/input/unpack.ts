import { MAX_ARCHIVE_FILES, MAX_UNPACKED_BYTES } from '../limits.ts'
import { Budget, type Inflate, inflated, type Packed } from './inflate.ts'
import { isHidden, passedBy } from './look.ts'
import { packedAs } from './magic.ts'
import { type About, binary, type Read, sourceOf } from './source.ts'
import { filesOfTar } from './tar.ts'
import { filesOfZip } from './zip.ts'

/** Archives in archives: of a .tar.gz in a .zip the third is the last. */
const MAX_ARCHIVES = 3

const MOST = MAX_UNPACKED_BYTES / 1024 / 1024

/** Reads what is packed in some bytes: the one text of gzip data, or each file of an archive. Never throws. */
export const unpack = (bytes: Uint8Array, about: About, inflate: Inflate): Read =>
  opened(bytes, about, new Budget(inflate), 1)

function opened(bytes: Uint8Array, about: About, budget: Budget, depth: number): Read {
  const packed = packedAs(bytes)
  if (packed === undefined) return only(sourceOf(bytes, about))
  if (depth > MAX_ARCHIVES) return only(binary('archives within archives; unpack them first', about))
  if (packed === 'gzip') return ofGzip(bytes, about, budget, depth)
  const files =
    packed === 'zip' ? filesOfZip(bytes, budget, MAX_ARCHIVE_FILES + 1) : filesOfTar(bytes, MAX_ARCHIVE_FILES + 1)
  if (files === undefined) return only(binary('a ZIP archive that ends too early', about))
  if (files.some(({ name }) => name === '[Content_Types].xml'))
    return only(binary('an Office document; attach its text', about))
  return ofArchive(files, about, budget, depth)
}

const only = (source: Read['sources'][number]): Read => ({ sources: [source], skipped: [] })

function ofGzip(bytes: Uint8Array, about: About, budget: Budget, depth: number): Read {
  const found = inflated(bytes, 'gzip', budget)
  if ('because' in found) return only(binary(found.because, about))
  const { sources, skipped } = opened(found.bytes, about, budget, depth + 1)
  const what = found.cut ? 'gzip data that ends too early' : 'gzip data'
  const [source] = sources
  const undone = source?.undone === undefined ? what : `${what}, in it ${source.undone}`
  return source?.text && source.name === about.name ? only({ ...source, undone }) : { sources, skipped }
}

function ofArchive(files: readonly Packed[], about: About, budget: Budget, depth: number): Read {
  const all: Read = { sources: [], skipped: [] }
  for (const file of files.slice(0, MAX_ARCHIVE_FILES)) {
    if (budget.spent) {
      all.sources.push(binary(`an archive that unpacks to more than ${MOST} MiB; the rest of it was not read`, about))
      return all
    }
    const own = nameIn(file.name)
    if (own === undefined) continue
    const name = `${about.name}/${own}`
    const { sources, skipped } = ofFile(file, { name, how: 'found' }, budget, depth)
    all.sources.push(...sources)
    all.skipped.push(...skipped)
  }
  if (files.length > MAX_ARCHIVE_FILES)
    all.skipped.push({
      path: about.name,
      because: `only the first ${MAX_ARCHIVE_FILES} files of an archive are read`,
      lost: true,
    })
  if (all.sources.length > 0 || about.how === 'found') return all
  // Somebody named it: that nothing in it could be read is told of it.
  return { sources: [binary('an archive in which no file is text', about)], skipped: all.skipped }
}

function ofFile(file: Packed, about: About, budget: Budget, depth: number): Read {
  const found = file.open()
  if ('because' in found) return only(binary(found.because, about))
  const passed = passedBy(about.name, found.bytes)
  return passed
    ? { sources: [], skipped: [{ path: about.name, ...passed }] }
    : opened(found.bytes, about, budget, depth + 1)
}

/** How a report names a file of an archive: below it, wherever the archive says that it belongs. Undefined: it is the system's. */
function nameIn(name: string): string | undefined {
  const steps = name
    .split(/[\\/]/)
    .filter((step) => step !== '' && step !== '.' && step !== '..' && !/^[a-z]:$/i.test(step))
  const isSystems = steps.some((step) => step === '__MACOSX' || isHidden(step))
  return isSystems || steps.length === 0 ? undefined : steps.join('/')
}
