import { InvalidArgumentError } from 'commander'
import { didYouMean } from './did-you-mean.ts'

/** Parses an option that takes one of a few words. */
export const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (word: string): T => {
    const found = allowed.find((one) => one === word)
    if (found === undefined)
      throw new InvalidArgumentError(`Allowed: ${allowed.join(', ')}.${didYouMean(word, allowed)}`)
    return found
  }

/** Collects an option that may be given several times, each time with a list. */
export const list = (words: string, before: string[] = []): string[] => [
  ...before,
  ...words
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== ''),
]
