import { createReadStream, readFileSync, statSync } from 'node:fs'
import { MAX_INPUT_BYTES } from '../limits.ts'
import type { Source } from '../model/index.ts'
import { sourceOf, TOO_LARGE, unreadable } from './source.ts'

type About = Pick<Source, 'name' | 'how'>

/** Reads one file, or a pipe that has a path (`<(pbpaste)`). What goes wrong is said in the source. */
export async function readFile(path: string, about: About): Promise<Source> {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) return await readStream(createReadStream(path), about)
    if (stat.size > MAX_INPUT_BYTES) return unreadable(TOO_LARGE, about)
    return sourceOf(readFileSync(path), about)
  } catch (error) {
    return unreadable(whyNot(error), about)
  }
}

/** Reads a stream to its end, or until it is larger than the limit. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, about: About): Promise<Source> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes =
        typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
      size += bytes.length
      if (size > MAX_INPUT_BYTES) return unreadable(TOO_LARGE, about)
      chunks.push(bytes)
    }
  } catch (error) {
    return unreadable(whyNot(error), about)
  }
  return sourceOf(Buffer.concat(chunks, size), about)
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'the name is too long',
}

/** Why the system refused, without the path: messages of Node hold the absolute one. */
function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return REASONS[code] ?? `cannot be read (${code})`
}
