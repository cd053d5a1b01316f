import { type Palette, PLAIN } from './colour.ts'
import { linked, showsLinks } from './hyperlinks.ts'
import type { Surroundings } from './surroundings.ts'

/** 0: none; 1: 16 colours; 2: 256; 3: 16 million. */
export type ColourLevel = 0 | 1 | 2 | 3

/**
 * Colours for a level, and links where the terminal shows them. Give it escaped text only. chalk is loaded when there is
 * something to colour.
 */
export async function palette(level: ColourLevel, surroundings?: Surroundings): Promise<Palette> {
  const colours = level === 0 ? PLAIN : await colouring(level)
  // Most runs write to no terminal, and nobody has to be asked then.
  const mayLink = surroundings && (surroundings.isTTY || surroundings.env.FORCE_HYPERLINK !== undefined)
  return mayLink && showsLinks(surroundings)
    ? { ...colours, link: (text) => linked(text, colours.link(text)) }
    : colours
}

async function colouring(level: ColourLevel): Promise<Palette> {
  const { Chalk } = await import('chalk')
  // A level of its own: chalk's default instance looks at process, and ignores NO_COLOR.
  const chalk = new Chalk({ level })
  return {
    error: (text) => chalk.red.bold(text),
    warning: (text) => chalk.yellow.bold(text),
    info: (text) => chalk.blue.bold(text),
    dim: (text) => chalk.dim(text),
    bold: (text) => chalk.bold(text),
    code: (text) => chalk.magenta(text),
    link: (text) => chalk.cyan.underline(text),
    good: (text) => chalk.green(text),
  }
}

function depth(env: Surroundings['env']): ColourLevel {
  if (/^(?:truecolor|24bit)$/i.test(env.COLORTERM ?? '')) return 3
  return /256/.test(env.TERM ?? '') ? 2 : 1
}

/** As Node's `getColorDepth` reads it: what is neither empty nor a known level switches colour off. */
function forced(value: string): ColourLevel {
  if (value === '3') return 3
  if (value === '2') return 2
  return value === '' || value === '1' || value === 'true' ? 1 : 0
}

/** The one decision about colour: `--color`, then FORCE_COLOR, NO_COLOR (no-color.org: when not empty), terminal. */
export function colourLevel({ env, isTTY, flag }: Surroundings): ColourLevel {
  if (flag === 'never') return 0
  if (flag === 'always') return depth(env)
  if (env.FORCE_COLOR !== undefined) return forced(env.FORCE_COLOR)
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return 0
  if (!isTTY || env.TERM === 'dumb') return 0
  return depth(env)
}
