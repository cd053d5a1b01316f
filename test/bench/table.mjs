import { arch, cpus, platform, totalmem } from 'node:os'

const START = '<!-- benchmark: npm run bench -- --write -->'
const END = '<!-- end of benchmark -->'

/** The machine, Node.js and the day, for whoever compares. */
const where = () => {
  const [{ model } = { model: 'unknown' }, ...others] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const day = new Date().toISOString().slice(0, 10)
  return `${model.trim()}, ${others.length + 1} cores, ${memory} GB, ${platform()} ${arch()}, Node.js ${process.versions.node}, ${day}`
}

/**
 * The rows as Markdown. Where nothing was asked of one, it is there for the reader to know.
 *
 * @param {readonly import('./rounds.mjs').Row[]} rows
 */
export function tableOf(rows) {
  const lines = rows.map(
    ({ group, what, value, allowed = '', met }, index) =>
      `| ${rows[index - 1]?.group === group ? '' : group} | ${what} | ${value} | ${allowed}${met === false ? ' (missed)' : ''} |`,
  )
  return [
    `Processor time, median of interleaved repeats, each beside what it is compared with. ${where()}.`,
    '',
    '| | what | measured | wanted |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n')
}

/** The text with the table between its marks. Throws where it has none. @param {string} text @param {string} table */
export function withTable(text, table) {
  const start = text.indexOf(START)
  const end = text.indexOf(END)
  if (start === -1 || end < start) throw new Error(`there is no place for the table: ${START} … ${END}`)
  return `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`
}

/** The table that a text has between its marks. @param {string} text */
export const tableIn = (text) => text.slice(text.indexOf(START) + START.length, text.indexOf(END)).trim()
