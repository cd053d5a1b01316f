import { expect, test } from 'vitest'
import { readRepo, sourcesBelow } from '../helpers/repo.ts'

/** What `npm run new` leaves to the author; in two parts, for this file is searched too. */
const MARK = ['FILL', 'IN'].join(' ')

test('nothing that npm run new wrote is left to be filled in', () => {
  const open = [...sourcesBelow('src'), ...sourcesBelow('test')].flatMap((path) =>
    readRepo(path)
      .split('\n')
      .flatMap((line, at) => (line.includes(MARK) ? [`${path}:${at + 1}`] : [])),
  )
  expect(open).toEqual([])
})
