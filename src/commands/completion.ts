import { CLEAN, type ExitCode } from '../exit-codes.ts'
import scripts from '../generated/completion-scripts.json' with { type: 'json' }
import type { Shell } from './completion/shells.ts'
import type { Io } from './io.ts'

/** Prints the script of a shell. It knows no names: it asks the installed program at each Tab (`complete.ts`). */
export function completion(shell: Shell, io: Io): ExitCode {
  io.stdout.write(scripts[shell])
  return CLEAN
}
