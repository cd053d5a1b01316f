import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { whyNot } from './file.ts'
import { onDisk } from './file-names.ts'
import { type Line, LineSplitter } from './line-splitter.ts'
import { magicOf, packedAs } from './magic.ts'

/** Bytes that are read of a file at once: some hundred records. */
const CHUNK = 256 * 1024

/** Bytes of the beginning by which a form is known. */
const HEAD = 512

/** What is wrong with the whole of a stream; what was read before stands. */
export class StreamError extends Error {
  override name = 'StreamError'
}

export const openFile = (path: string): AsyncIterable<Uint8Array | string> =>
  createReadStream(onDisk(path), { highWaterMark: CHUNK })

/**
 * The lines of a stream, a batch for each chunk. A byte order mark is no part of them; UTF-16 and gzip are undone on the way.
 * Rejects with a StreamError when it cannot be read on.
 */
export async function* lineBatches(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Line[]> {
  const splitter = new LineSplitter()
  try {
    for await (const chunk of textOf(stream)) {
      const lines = splitter.push(chunk)
      if (lines.length > 0) yield lines
    }
  } catch (error) {
    // The line in which it broke off is there, too.
    const last = splitter.end()
    if (last.length > 0) yield last
    throw error instanceof StreamError ? error : new StreamError(whyBroken(error))
  }
  const last = splitter.end()
  if (last.length > 0) yield last
}

/** `isInner`: it came out of gzip; what is in it is not unpacked again and again. */
async function* textOf(stream: AsyncIterable<Uint8Array | string>, isInner = false): AsyncGenerator<Buffer> {
  const { head, rest } = await begun(stream)
  const magic = magicOf(head)
  if (packedAs(head) === 'gzip' && !isInner) yield* textOf(unzipped(rest()), true)
  else if (magic) throw new StreamError([magic.what, magic.lost ?? 'unpack it'].join('; '))
  else if (packedAs(head)) throw new StreamError('an archive; unpack it')
  else if (head[0] === 0xff && head[1] === 0xfe) yield* decodedAs('utf-16le', rest())
  else if (head[0] === 0xfe && head[1] === 0xff) yield* decodedAs('utf-16be', rest())
  else yield* withoutMark(rest(), head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0)
}

interface Begun {
  /** The first bytes, as many as tell the form where there are so many. */
  head: Buffer
  /** All of it, the head as well. */
  rest(): AsyncGenerator<Buffer>
}

async function begun(stream: AsyncIterable<Uint8Array | string>): Promise<Begun> {
  const iterator = stream[Symbol.asyncIterator]()
  const first: Buffer[] = []
  let size = 0
  let isDone = false
  while (size < HEAD && !isDone) {
    const { value, done } = await iterator.next()
    isDone = done === true
    if (isDone) break
    first.push(bytesOf(value))
    size += first.at(-1)?.length ?? 0
    // A line that somebody waits for is not held back.
    if (first.at(-1)?.includes(0x0a)) break
  }
  async function* rest(): AsyncGenerator<Buffer> {
    yield* first
    if (isDone) return
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield bytesOf(next.value)
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), rest }
}

const bytesOf = (chunk: Uint8Array | string): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)

async function* withoutMark(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let left = length
  for await (const chunk of chunks) {
    yield chunk.subarray(left)
    left = Math.max(0, left - chunk.length)
  }
}

async function* decodedAs(encoding: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of chunks) yield Buffer.from(decoder.decode(chunk, { stream: true }))
}

function unzipped(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const gunzip = createGunzip({ chunkSize: CHUNK })
  const source = Readable.from(chunks)
  source.on('error', (error) => gunzip.destroy(error))
  gunzip.on('error', () => source.destroy())
  return source.pipe(gunzip)
}

/** What zlib says, in words; else what the system does. */
function whyBroken(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'Z_BUF_ERROR') return 'gzip data that ends too early'
  return code === 'Z_DATA_ERROR' ? 'gzip data that is damaged' : whyNot(error)
}
