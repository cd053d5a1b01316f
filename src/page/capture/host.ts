import type { EndpointId, Target } from '../../model/kinds.ts'
import type { ToTell } from '../protocol.ts'

/** How a text is judged, where it does not show that itself. */
export interface CaptureSettings {
  readonly as?: EndpointId
  readonly target?: Target
}

/** Who shows what is said of a capture. */
export interface CaptureHost {
  lint(text: string, name: string, settings?: CaptureSettings): void
  /** The first code, else the rule, of the gravest finding in each text. Without it the list of faults names their rules. */
  told?(texts: readonly ToTell[]): Promise<readonly (string | undefined)[]>
}
