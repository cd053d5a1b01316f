import { deflateRawSync } from 'node:zlib'

export interface Entry {
  name: string
  content: string | Uint8Array
  /** Of the entry's flags (APPNOTE §4.4.4); 1: encrypted. */
  flags?: number
  /** What the directory says of its sizes, where that is a lie. */
  claims?: number
}

/** A ZIP archive, each file deflated (APPNOTE 6.3.10 §4.3.6). */
export function zip(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, flags = 0x800, claims } of entries) {
    const packed = deflateRawSync(Buffer.from(content))
    const own = Buffer.from(name)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(own.length, 26)
    const head = Buffer.alloc(46)
    head.writeUInt32LE(0x02014b50, 0)
    head.writeUInt16LE(flags, 8)
    head.writeUInt16LE(8, 10)
    head.writeUInt32LE(packed.length, 20)
    head.writeUInt32LE(claims ?? Buffer.from(content).length, 24)
    head.writeUInt16LE(own.length, 28)
    head.writeUInt32LE(at, 42)
    files.push(local, own, packed)
    directory.push(head, own)
    at += local.length + own.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, ...directory, end])
}

/** A tar archive (POSIX.1-2017, pax, "ustar Interchange Format"); `type` is that of GNU and pax, too. */
export function tar(entries: readonly { name: string; content: string; type?: string; size?: string }[]): Buffer {
  const blocks = entries.flatMap(({ name, content, type = '0', size }) => {
    const bytes = Buffer.from(content)
    const head = Buffer.alloc(512)
    head.write(name, 0, 100)
    head.write(size ?? bytes.length.toString(8).padStart(11, '0'), 124)
    head.write(type, 156)
    head.write('ustar', 257)
    return [head, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
