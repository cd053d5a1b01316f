import type { ColourFlag, Palette } from '../text/colour.ts'
import { colourLevel, palette } from '../text/colouring.ts'
import type { Io } from './io.ts'

/** What standard output takes: colours, and links where the terminal shows them. */
export function paletteOf({ env, stdout }: Pick<Io, 'env' | 'stdout'>, flag: ColourFlag | undefined): Promise<Palette> {
  const surroundings = { env, isTTY: stdout.isTTY ?? false, flag }
  return palette(colourLevel(surroundings), surroundings)
}
