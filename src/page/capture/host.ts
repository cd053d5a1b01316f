import type { EndpointId, Target } from '../../model/kinds.ts'

/** How a text is judged, where it does not show that itself. */
export interface CaptureSettings {
  readonly as?: EndpointId
  readonly target?: Target
}

/** A text that a fault was planted into. */
export interface Broken extends CaptureSettings {
  readonly text: string
}

/** Who shows what is said of a capture. */
export interface CaptureHost {
  lint(text: string, name: string, settings?: CaptureSettings): void
  /** The first code, else the rule, of the gravest finding in each text. Where nothing is told the list of faults names their rules. */
  told?(texts: readonly Broken[]): Promise<readonly (string | undefined)[] | undefined>
}
