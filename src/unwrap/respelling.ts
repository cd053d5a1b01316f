import type { Respelled } from './respelled.ts'

export interface Mark {
  pieces: number
  units: number
}

const ESCAPED = /["\\\u0000-\u001f]/

/** JSON that is being written for something in another spelling; each unit keeps the offset of what it stands for. */
export class Respelling {
  #pieces: string[] = []
  #offsets: number[] = []

  get units(): number {
    return this.#offsets.length
  }

  /** As it is, all of it standing for what is at one offset. */
  put(piece: string, offset: number): void {
    this.#pieces.push(piece)
    for (let unit = 0; unit < piece.length; unit++) this.#offsets.push(offset)
  }

  /** The content of a string: units that stand in the source one by one, or one that an escape stands for. */
  content(text: string, start: number, each = true): void {
    if (!ESCAPED.test(text) && each) {
      this.#pieces.push(text)
      for (let unit = 0; unit < text.length; unit++) this.#offsets.push(start + unit)
    } else
      for (let unit = 0; unit < text.length; unit++) {
        const char = text.charAt(unit)
        this.put(ESCAPED.test(char) ? JSON.stringify(char).slice(1, -1) : char, each ? start + unit : start)
      }
  }

  /** A blank behind a value, so that the value ends where it does in the source. */
  end(offset: number): void {
    this.put(' ', offset)
  }

  mark(): Mark {
    return { pieces: this.#pieces.length, units: this.units }
  }

  /** Takes back what was written since. */
  back({ pieces, units }: Mark): void {
    this.#pieces.length = pieces
    this.#offsets.length = units
  }

  /** One unit that was written there turns out to be another. */
  change({ pieces }: Mark, unit: string): void {
    this.#pieces[pieces] = unit
  }

  result(end: number): Respelled {
    const offsets = this.#offsets.concat(end)
    return { text: this.#pieces.join(''), offsets: () => offsets }
  }
}
