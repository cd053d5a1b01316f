import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { PROGRAMS } from './programs.ts'
import { ANY, describeRequests, SIGN_IN, told, ADDRESS as URL_ } from './sent.ts'

describeRequests(PROGRAMS, /^["\\]+any["\\]+$/)

const wrapped = `{"credential":${SIGN_IN}}`

test.each([
  ['printed behind the call', `fetch('${URL_}').then((r) => r.json())\n// prints\nconsole.log(${wrapped})`],
  ['set behind it', `axios.get('${URL_}')\nconst x = ${wrapped}\n`],
  ['set before it and not sent', `const x = ${wrapped}\naxios.post('${URL_}', makeBody())\n`],
  ['what a route answers', `app.post('${URL_}', (req, res) => { res.json(${wrapped}) })`],
  ['what a mock answers', `http.post('${URL_}', () => HttpResponse.json(${wrapped}))`],
  ['an argument of another call', `xhr.open('POST', '${URL_}')\nconsole.log(${wrapped})`],
])('%s was not sent by it', async (_, text) => {
  expect(await told(text)).toMatchObject({ kinds: ['authentication'], rules: [] })
})

test.each([
  [
    'a form that is put together',
    `const form = new FormData()\nform.append('a', 'b')\nfetch('/x', { method: 'POST', body: form })`,
  ],
  ['nothing', `await axios.post('${URL_}', {})\nawait fetch('/x', { method: 'POST', body: JSON.stringify({}) })`],
  ['what a program makes', `fetch('${URL_}', { method: 'POST', body: JSON.stringify({ id, name: user.name }) })`],
])('%s is no payload', async (_, text) => {
  expect(await told(`${text}\n// ${SIGN_IN}\n`)).toMatchObject({ kinds: ['authentication'], rules: [] })
})

test.each([
  ['an object as a form', `requests.post("${URL_}", data=${SIGN_IN})`],
  ['an object as a form of jQuery', `$.post("${URL_}", ${SIGN_IN})`],
  ['a form', `fetch('${URL_}', { method: 'POST', body: new URLSearchParams(${SIGN_IN}) })`],
  ['a header', `fetch('${URL_}', { headers: { 'content-type': 'text/plain' }, body: JSON.stringify(${SIGN_IN}) })`],
])('%s is no JSON', async (_, text) => {
  expect((await told(text)).rules).toEqual(['credential-content-type'])
})

test('each call has its own address, and what stands around them is read', async () => {
  const other = URL_.replace('ApproveChallenge', 'VerifyFactor')
  const error = '{"code":60377,"message":"Authenticator attachment invalid","status":400}'
  const text = `axios.post('${URL_}', ${ANY})\n// ${error}\nfetch('${other}', { body: JSON.stringify(${ANY}) })\n`
  const { kinds, endpoints } = await told(text)
  expect(kinds.toSorted()).toEqual(['authentication', 'authentication', 'twilio-error'])
  expect(endpoints).toEqual(expect.arrayContaining(['twilio/ApproveChallenge', 'twilio/VerifyFactor']))
})

test('what is undone is named', async () => {
  const { inputs } = await lintText(`axios.post('${URL_}', ${SIGN_IN})`)
  const [payload] = inputs[0]?.payloads ?? []
  expect(payload?.via).toEqual(['call', 'json'])
  expect(payload?.findings.map(({ message }) => message).join()).toContain('a call of axios')
})

test.each(['fetch(', 'x.post("/a",', `fetch("${URL_}")`, 'the post(office) is closed', 'req.open("POST", "/a").send('])(
  'no request with a body: %s',
  async (text) => {
    expect((await told(text)).kinds).toEqual(['unknown'])
  },
)
