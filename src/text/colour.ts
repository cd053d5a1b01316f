/** 0: none; 1: 16 colours; 2: 256; 3: 16 million. */
export type ColourLevel = 0 | 1 | 2 | 3
export type ColourFlag = 'auto' | 'always' | 'never'
export type Paint = (text: string) => string

export interface Palette {
  error: Paint
  warning: Paint
  info: Paint
  dim: Paint
  bold: Paint
  /** An error number or a rule id. */
  code: Paint
  link: Paint
  good: Paint
}

const plain: Paint = (text) => text
/** No colours. */
export const PLAIN: Palette = {
  error: plain,
  warning: plain,
  info: plain,
  dim: plain,
  bold: plain,
  code: plain,
  link: plain,
  good: plain,
}

/** Colours for a level. Give it escaped text only. chalk is loaded when there is something to colour. */
export async function palette(level: ColourLevel): Promise<Palette> {
  if (level === 0) return PLAIN
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

interface Surroundings {
  env: Readonly<Record<string, string | undefined>>
  /** Whether the stream that will be written to is a terminal. */
  isTTY: boolean
  /** `--color`; absent is `auto`. */
  flag?: ColourFlag | undefined
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
