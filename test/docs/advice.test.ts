import { describe, expect, test } from 'vitest'
import { GROUP_IDS } from '../../src/explain/group.ts'
import { allRules } from '../../src/rules/index.ts'
import { told } from '../explain/run.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { onOneLine, pasted, SOUND } from '../unwrap/wrappers/pasted.ts'

/** How our words name what one may capture and hand in, each with one that says what it holds. */
const FORMS: readonly [form: RegExp, example: string][] = [
  [/copy as curl|with curl/i, `curl 'https://example.com/verify' --data-raw '${onOneLine(SOUND)}'`],
  [/copy as fetch/i, `fetch("https://example.com/verify", { "body": ${JSON.stringify(SOUND)}, "method": "POST" });`],
  [
    /\bHAR\b/,
    JSON.stringify({
      log: { entries: [{ request: { method: 'POST', url: 'https://example.com/', postData: { text: SOUND } } }] },
    }),
  ],
  [/JSON\.stringify\(credential\.toJSON\(\)\)/, onOneLine(SOUND)],
]
/** Anything of this kind is a form; one that the table does not have needs an example here. */
const NAMED = /\bcopy as [a-z]+|\bHARs?\b|JSON\.stringify\(cred[^()]*(?:\(\))?\)/gi

const names = [...DOCUMENTED_ERRORS.map(({ code }) => code), ...allRules().map(({ id }) => id), ...GROUP_IDS]

describe('what the pages advise to hand in', () => {
  test.each(FORMS)('%s is read', async (_form, example) => {
    const [payload] = await pasted(example)
    expect(payload?.kind).toBe('registration')
  })

  test('is of a form that is read, and no page advises to stringify what has getters', async () => {
    const unread: string[] = []
    for (const name of names) {
      const { out } = await told([name])
      for (const [form] of out.replaceAll(/\s+/g, ' ').matchAll(NAMED))
        if (!FORMS.some(([known]) => known.test(form))) unread.push(`${name}: ${form}`)
    }
    expect(unread).toEqual([])
  })
})
