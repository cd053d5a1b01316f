import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const NOT_ALLOWED = 'The operation either timed out or was not allowed. See: https://www.w3.org/TR/webauthn-2/#x.'
const MISSING = `Failed to execute 'create' on 'CredentialsContainer': Failed to read the 'publicKey' property from 'CredentialCreationOptions': Required member is undefined.`

test.each([
  ['in a ticket', `Hi,\nthe login says NotAllowedError: ${NOT_ALLOWED}\nThanks\n`],
  ['in Markdown', `Seen:\n\n\`NotAllowedError: ${NOT_ALLOWED}\`\n\non a phone\n`],
  [
    'in the log of a console',
    `12:00 ready\r\napp.js:10 Uncaught (in promise) NotAllowedError: ${NOT_ALLOWED}\r\n    at a (b.js:1:2)`,
  ],
  ['as Node prints it', `log\nDOMException [NotAllowedError]: ${NOT_ALLOWED}\n`],
  ['behind its interface', `log\nDOMException: NotAllowedError: ${NOT_ALLOWED}\n`],
  ['by its interface alone', `log\nDOMException: ${NOT_ALLOWED}\n`],
  ['twice', `one NotAllowedError: ${NOT_ALLOWED}\ntwo NotAllowedError: ${NOT_ALLOWED}\n`],
])('an error of a browser %s is found, once', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'webauthn-error', errors: [NOT_ALLOWED] }])
})

test('a conversion that failed is found by its words', async () => {
  expect(await pasted(`We see TypeError: ${MISSING}\nin Chrome`)).toMatchObject([{ errors: [MISSING] }])
})

const one = onOneLine(FAULTY)
test.each([
  ['JSON', one],
  ['escaped JSON', JSON.stringify(one)],
  ['a literal', one.replaceAll('"', "'").replaceAll('true', 'True')],
])('an error above %s hides it not, nor one below it', async (_, json) => {
  for (const above of ['', 'Seen: '])
    expect(await pasted(`${above}NotAllowedError: ${NOT_ALLOWED}\n\nbody=${json}\n\nTypeError: ${MISSING}\n`)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'registration' }),
        expect.objectContaining({ errors: [NOT_ALLOWED] }),
        expect.objectContaining({ errors: [MISSING] }),
      ]),
    )
})

test.each([
  ['of another interface', 'NotAllowedError: play() failed because the user did not interact with the document'],
  ['of a request that was given up', 'AbortError: The operation was aborted.'],
  ['of any signal', 'DOMException: The operation was aborted.'],
  ['of a program', "TypeError: Cannot read properties of undefined (reading 'id')"],
  ['of another call', "TypeError: Failed to execute 'fetch' on 'Window': Invalid value"],
])('an error %s is no payload', async (_, error) => {
  expect(await pasted(`log\n${error}\n${SOUND}\n`)).toMatchObject([{ kind: 'registration', errors: [] }])
})
