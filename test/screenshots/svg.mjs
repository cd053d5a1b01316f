/** A captured terminal as an SVG picture: text stays text, so that it can be read, searched and tested. */
import { createAnsiSequenceParser } from 'ansi-sequence-parser'

/** @typedef {'dark' | 'light'} Theme */

/** GitHub's own colours: the picture stands on its page. @type {Record<Theme, Record<string, string>>} */
const COLOURS = {
  dark: {
    background: '#0d1117',
    border: '#30363d',
    text: '#e6edf3',
    red: '#ff7b72',
    green: '#3fb950',
    yellow: '#d29922',
    blue: '#79c0ff',
    magenta: '#d2a8ff',
    cyan: '#56d4dd',
  },
  light: {
    background: '#ffffff',
    border: '#d0d7de',
    text: '#1f2328',
    red: '#cf222e',
    green: '#1a7f37',
    yellow: '#9a6700',
    blue: '#0969da',
    magenta: '#8250df',
    cyan: '#1b7c83',
  },
}

/** Pixels: a column, a line, the space around. */
const [WIDTH, HEIGHT, AROUND] = [8.4, 20, 16]
const FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', 'DejaVu Sans Mono', monospace"

/** Spaces that stay: those of SVG are joined, and how to forbid it depends on the browser. @param {string} text */
const xmlText = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0')

/** @param {number} number */
const short = (number) => String(Math.round(number * 10) / 10)

/**
 * One line. Each run of one style gets its own place and length, so that a font with other widths leaves the columns alone.
 *
 * @param {import('ansi-sequence-parser').ParseToken[]} tokens
 * @param {number} row
 * @param {Record<string, string>} colours
 */
function lineOf(tokens, row, colours) {
  let column = 0
  const runs = tokens.map(({ value, foreground, decorations }) => {
    const size = [...value].length
    const x = AROUND + column * WIDTH
    column += size
    const style = [
      ...(foreground?.type === 'named' ? [`fill="${colours[foreground.name] ?? colours.text}"`] : []),
      ...(decorations.has('bold') ? ['font-weight="bold"'] : []),
      ...(decorations.has('dim') ? ['opacity="0.65"'] : []),
      ...(decorations.has('underline') ? ['text-decoration="underline"'] : []),
    ]
    const place = `x="${short(x)}" textLength="${short(size * WIDTH)}"`
    return `<tspan ${[place, ...style].join(' ')}>${xmlText(value)}</tspan>`
  })
  return `<text y="${AROUND + row * HEIGHT + 14}">${runs.join('')}</text>`
}

/**
 * @param {string} captured lines with SGR sequences, as `tmux capture-pane -e` gives them
 * @param {number} columns of the terminal
 * @param {Theme} theme
 */
export function svgOf(captured, columns, theme) {
  const colours = COLOURS[theme]
  const parser = createAnsiSequenceParser()
  const lines = captured.trimEnd().split('\n')
  const [width, height] = [2 * AROUND + columns * WIDTH, 2 * AROUND + lines.length * HEIGHT]
  const body = lines.map((line, row) =>
    lineOf(
      parser.parse(line.trimEnd()).filter(({ value }) => value !== ''),
      row,
      colours,
    ),
  )
  // What reads a picture aloud begins with the command.
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${height}" viewBox="0 0 ${short(width)} ${height}">
<title>${xmlText(
    parser
      .parse(lines[0] ?? '')
      .map(({ value }) => value)
      .join(''),
  )}</title>
<rect x="0.5" y="0.5" width="${short(width - 1)}" height="${height - 1}" rx="8" fill="${colours.background}" stroke="${colours.border}"/>
<g font-family="${FONT}" font-size="14" fill="${colours.text}">
${body.join('\n')}
</g>
</svg>
`
}
