import { numberOf } from '../convert.ts'
import type { Surroundings } from './surroundings.ts'

/** `3.22.1` or, of VTE, `5202`: major and minor. */
function versionOf(text = ''): [major: number, minor: number] {
  const short = /^(\d{1,2})(\d\d)$/.exec(text)
  if (short) return [0, numberOf(short[1])]
  const [major = 0, minor = 0] = text.split('.', 2).map((part) => Number.parseInt(part, 10) || 0)
  return [major, minor]
}

const isFrom = (version: string | undefined, major: number, minor = 0): boolean => {
  const [own, ownMinor] = versionOf(version)
  return own > major || (own === major && ownMinor >= minor)
}

/** Terminals that tell their name. */
const PROGRAMS = new Map<string, (version: string | undefined) => boolean>([
  ['iTerm.app', (version) => isFrom(version, 3, 1)],
  // Its versions are dates, but for the one that Nix builds.
  ['WezTerm', (version) => isFrom(version, 20_200_620) || /^0-unstable-2\d{3}-/.test(version ?? '')],
  ['vscode', (version) => isFrom(version, 1, 72)],
  ['ghostty', () => true],
  ['zed', () => true],
  ['WarpTerminal', () => true],
])

/**
 * Whether a terminal shows OSC 8 links; others may print their address, or garbage. The rule is the one of the package
 * supports-hyperlinks, which cannot be asked: it reads the words that this program was called with, and its environment,
 * by itself. FORCE_HYPERLINK decides before all, but for `--color never`.
 */
export function showsLinks({ env, isTTY, flag }: Surroundings): boolean {
  if (flag === 'never') return false
  const { FORCE_HYPERLINK: forced = '', TERM_PROGRAM: program = '', VTE_VERSION: vte } = env
  if (forced !== '') return Number.parseInt(forced, 10) !== 0
  if (!isTTY || env.TERM === 'dumb') return false
  if (env.WT_SESSION !== undefined) return true
  if ([env.CI, env.TEAMCITY_VERSION].some((name) => name !== undefined && name !== '')) return false
  if (env.CURSOR_TRACE_ID !== undefined && program === 'vscode') return true
  const known = PROGRAMS.get(program)
  if (known) return known(env.TERM_PROGRAM_VERSION)
  // That release ended with a segmentation fault at the first link.
  if (vte !== undefined && vte !== '') return vte !== '0.50.0' && isFrom(vte, 0, 50)
  return env.TERM === 'alacritty' || env.TERM === 'xterm-kitty' || env.TERM === 'xterm-ghostty'
}

/** A text that is a URL as a link to itself; anything else as it is. Give it escaped text. */
export const linked = (text: string, shown: string): string =>
  /^https:\/\/[\x21-\x7e]{1,2000}$/.test(text) ? `\u001b]8;;${text}\u001b\\${shown}\u001b]8;;\u001b\\` : shown
