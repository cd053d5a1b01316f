export type { ColourFlag } from './surroundings.ts'

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

/** Paints the word of a severity by what it says; another word it leaves. */
export const severityPaint =
  (palette: Palette): Paint =>
  (word) =>
    word === 'error' || word === 'warning' || word === 'info' ? palette[word](word) : word
