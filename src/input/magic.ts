/** What the first bytes of a file say. `lost`: it may show the evidence, which is not read; in words what to do about that. */
export interface Magic {
  what: string
  lost?: string
  packed?: 'gzip' | 'zip'
}

const PICTURE = 'type what it shows, or attach the text'
const DOCUMENT = 'attach its text'
const FILM = 'attach a HAR, or the text that it shows'
const PACKED = 'unpack it, or attach a .zip'
const TRAFFIC = 'TLS hides what was sent; attach a HAR'

/** The bytes as Latin-1, `?` for any. */
const MAGIC: readonly (readonly [bytes: string, Magic])[] = [
  ['\x1f\x8b', { what: 'gzip data', packed: 'gzip' }],
  ['PK\x03\x04', { what: 'a ZIP archive', packed: 'zip' }],
  ['PK\x05\x06', { what: 'an empty ZIP archive', packed: 'zip' }],
  ['\x89PNG', { what: 'a PNG image', lost: PICTURE }],
  ['\xff\xd8\xff', { what: 'a JPEG image', lost: PICTURE }],
  ['GIF8', { what: 'a GIF image', lost: PICTURE }],
  ['RIFF????WEBP', { what: 'a WebP image', lost: PICTURE }],
  ['\0\0??ftyphei', { what: 'a HEIC image', lost: PICTURE }],
  ['\0\0??ftypavif', { what: 'an AVIF image', lost: PICTURE }],
  ['II*\0', { what: 'a TIFF image', lost: PICTURE }],
  ['MM\0*', { what: 'a TIFF image', lost: PICTURE }],
  ['%PDF-', { what: 'a PDF document', lost: DOCUMENT }],
  ['\xd0\xcf\x11\xe0', { what: 'an Outlook message or an old Office document', lost: DOCUMENT }],
  ['\0\0??ftyp', { what: 'a video', lost: FILM }],
  ['\x1aE\xdf\xa3', { what: 'a video', lost: FILM }],
  ['7z\xbc\xaf', { what: 'a 7-Zip archive', lost: PACKED }],
  ['Rar!', { what: 'a RAR archive', lost: PACKED }],
  ['\xfd7zXZ', { what: 'xz data', lost: PACKED }],
  ['BZh', { what: 'bzip2 data', lost: PACKED }],
  ['\x28\xb5\x2f\xfd', { what: 'Zstandard data', lost: PACKED }],
  ['\xd4\xc3\xb2\xa1', { what: 'a recording of network packets', lost: TRAFFIC }],
  ['\n\r\r\n????M<+\x1a', { what: 'a recording of network packets', lost: TRAFFIC }],
  ['bplist', { what: 'a binary property list', lost: 'attach it as XML or JSON' }],
  ['\x7fELF', { what: 'a program' }],
  ['\0asm', { what: 'a program' }],
  ['wOF', { what: 'a font' }],
  ['SQLite format 3\0', { what: 'an SQLite database', lost: 'attach the rows as text' }],
]

export const magicOf = (bytes: Uint8Array): Magic | undefined => MAGIC.find(([start]) => begins(bytes, start))?.[1]

function begins(bytes: Uint8Array, start: string): boolean {
  for (let at = 0; at < start.length; at++) {
    const unit = start.charCodeAt(at)
    if (unit !== 0x3f && unit !== bytes[at]) return false
  }
  return true
}

/** How files are packed in it (POSIX.1-2017 pax, "ustar Interchange Format": the magic stands behind the first name). */
export const packedAs = (bytes: Uint8Array): 'gzip' | 'zip' | 'tar' | undefined =>
  magicOf(bytes)?.packed ?? (begins(bytes.subarray(257, 262), 'ustar') ? 'tar' : undefined)
