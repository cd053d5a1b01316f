'use strict'
const { fstatSync, statSync, writeSync } = require('node:fs')

const STDOUT = 1

/**
 * Standard output as the program takes it. Node's stream costs a start as much as linting a payload does: into a file, a
 * pipe or nowhere the text is written as it is, and `streamOf` is asked for a stream only for a terminal, or when the
 * system takes no more: a reader that is slow or went away is then the stream's to wait for, or to tell of.
 */
module.exports = function stdoutOf(streamOf) {
  if (!isPlain()) return streamOf()
  let stream
  return {
    // Only a stream ever says that it is full.
    once: (event, listener) => stream?.once(event, listener),
    write(text) {
      if (stream) return stream.write(text)
      const bytes = Buffer.from(text)
      let done = 0
      try {
        while (done < bytes.length) done += writeSync(STDOUT, bytes, done)
        return true
      } catch {
        stream = streamOf()
        return stream.write(bytes.subarray(done))
      }
    },
  }
}

/** Windows gives a pipe's state in another way, and standard output may be closed. */
function isPlain() {
  if (process.platform === 'win32') return false
  try {
    const own = fstatSync(STDOUT)
    return own.isFile() || own.isFIFO() || own.isSocket() || own.rdev === statSync('/dev/null').rdev
  } catch {
    return false
  }
}
