/** Judgements that one minimisation may take. */
const MOST = 400

/**
 * The smallest text that can be cut out of this one and still `fails` (delta debugging: halves, quarters … single units,
 * again and again until nothing more can go).
 */
export async function minimise(text: string, fails: (text: string) => Promise<boolean>): Promise<string> {
  let left = MOST
  let best = text
  for (let size = Math.ceil(best.length / 2); size >= 1 && left > 0; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < best.length && left > 0; ) {
      const shorter = best.slice(0, at) + best.slice(at + size)
      left--
      if (await fails(shorter)) best = shorter
      else at += size
    }
  return best
}
