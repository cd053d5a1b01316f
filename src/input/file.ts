import { createReadStream, readFileSync, statSync } from 'node:fs'
import { MAX_INPUT_BYTES } from '../limits.ts'
import type { Source } from '../model/index.ts'
import { codeOf } from '../system-error.ts'
import { table } from '../table.ts'
import { isLossy, onDisk } from './file-names.ts'
import { packedAs } from './magic.ts'
import { type About, type Read, sourceOf, TOO_LARGE, unreadable } from './source.ts'

type Stream = AsyncIterable<Uint8Array | string>

/** Reads one file, or a pipe that has a path (`<(pbpaste)`), as one text. What goes wrong is said in the source. */
export const readFile = async (path: string, about: About): Promise<Source> => alone(await bytesOfFile(path), about)

/** Reads a stream to its end, or until it is larger than the limit, as one text. */
export const readStream = async (stream: Stream, about: About): Promise<Source> =>
  alone(await bytesOfStream(stream), about)

/** The same with all that is packed in it. */
export const readFilePacked = async (path: string, about: About, stopped?: Stopped): Promise<Read> =>
  withPacked(await bytesOfFile(path, stopped), about)

export const readStreamPacked = async (stream: Stream, about: About, stopped?: Stopped): Promise<Read> =>
  withPacked(await unlessStopped(bytesOfStream(stream), stopped), about)

/** Asked for only where something may have to be waited for; settles when nobody wants to wait any more. */
export type Stopped = () => Promise<unknown>

const unlessStopped = (bytes: Promise<Buffer | string>, stopped?: Stopped): Promise<Buffer | string> =>
  stopped ? Promise.race([bytes, stopped().then(() => 'stopped before its end')]) : bytes

/** The bytes, or why there are none. */
async function bytesOfFile(path: string, stopped?: Stopped): Promise<Buffer | string> {
  try {
    const file = onDisk(path)
    const stat = statSync(file)
    if (!stat.isFile()) return await unlessStopped(bytesOfStream(createReadStream(file)), stopped)
    return stat.size > MAX_INPUT_BYTES ? TOO_LARGE : readFileSync(file)
  } catch (error) {
    const why = whyNot(error)
    if (why !== REASONS.ENOENT || !isLossy(path)) return why
    const [meant, ...others] = (await import('./spelled.ts')).spelledAs(path, '/')
    if (meant === undefined) return why
    return others.length > 0 ? UNSPELLED : bytesOfFile(meant, stopped)
  }
}

/** Node hands over the words of a command line as UTF-8, and what is none has lost its bytes. */
const UNSPELLED =
  'its name is not UTF-8, and several files may be meant: name their folder, or pipe it (passkey-lint - < FILE)'

async function bytesOfStream(stream: Stream): Promise<Buffer | string> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes =
        typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      size += bytes.length
      if (size > MAX_INPUT_BYTES) return TOO_LARGE
      chunks.push(bytes)
    }
  } catch (error) {
    return whyNot(error)
  }
  return Buffer.concat(chunks, size)
}

async function withPacked(bytes: Buffer | string, about: About): Promise<Read> {
  if (typeof bytes === 'string') return { sources: [unreadable(bytes, about)], skipped: [] }
  if (packedAs(bytes) === undefined) return { sources: [sourceOf(bytes, about)], skipped: [] }
  const [{ unpack }, { nodeInflate }] = await Promise.all([import('./unpack.ts'), import('./zlib.ts')])
  return unpack(bytes, about, nodeInflate)
}

/** A place that takes one text takes none of several. */
async function alone(bytes: Buffer | string, about: About): Promise<Source> {
  const { sources } = await withPacked(bytes, about)
  const [source] = sources
  if (source && sources.length === 1 && source.name === about.name) return source
  return { ...about, text: '', binary: 'an archive; unpack it, and name one of its files' }
}

const REASONS: Record<string, string> = table({
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
})

/** Why the system refused, without the path: messages of Node hold the absolute one. */
export function whyNot(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? `cannot be read (${code})`
}
