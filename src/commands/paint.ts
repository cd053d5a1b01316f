import { type ColourFlag, colourLevel, type Palette, palette } from '../text/colour.ts'
import type { Io } from './io.ts'

/** What standard output takes: colours, and links where the terminal shows them. */
export function paletteOf({ env, stdout }: Io, flag: ColourFlag | undefined): Promise<Palette> {
  const surroundings = { env, isTTY: stdout.isTTY ?? false, flag }
  return palette(colourLevel(surroundings), surroundings)
}
