import { describe, expect, test } from 'vitest'
import { ADDRESS, ANY, SIGN_IN, told } from './sent.ts'

const fields = (body: string): string =>
  Object.entries(JSON.parse(body))
    .map(([name, one]) => (typeof one === 'string' ? `${name}=${one}` : `${name}:='${JSON.stringify(one)}'`))
    .join(' ')

const COMMANDS: Record<string, (body: string) => string> = {
  wget: (body) => `wget -q --header='Content-Type: application/json' --post-data='${body}' ${ADDRESS} -O -`,
  'wget, with a method': (body) =>
    `$ wget --method POST --header "Content-Type: application/json" --body-data '${body}' "${ADDRESS}"`,
  'HTTPie, piped': (body) => `echo '${body}' | http POST ${ADDRESS}`,
  'HTTPie, a here-string': (body) => `https --print=b POST ${ADDRESS} <<< '${body}'`,
  'xh, raw': (body) => `xh post ${ADDRESS} --raw '${body}'`.replace('post', 'POST'),
  'PowerShell, a variable': (body) =>
    `$uri = "${ADDRESS}"\r\n$body = '${body}'\r\nInvoke-RestMethod -Uri $uri -Method Post -ContentType 'application/json' -Body $body`,
  'PowerShell, a here-string': (body) =>
    `$json = @'\n${body}\n'@\nirm '${ADDRESS}' -Method Post -ContentType application/json -Body $json | Out-Null\n`,
  'PowerShell, a here-string in its place': (body) =>
    `Invoke-WebRequest -Uri '${ADDRESS}' -ContentType 'application/json' -Body @"\n${body}\n"@\n`,
}

describe.each(Object.entries(COMMANDS))('%s', (_, write) => {
  test('a sound body has no finding, and its endpoint is known', async () => {
    expect(await told(write(SIGN_IN))).toMatchObject({
      kinds: ['authentication'],
      endpoints: ['twilio/ApproveChallenge'],
      rules: [],
    })
  })

  test('a fault stands where it was pasted, and a wrapping is judged', async () => {
    expect(await told(write(ANY))).toMatchObject({ rules: ['authenticator-attachment-is-any'], texts: ['"any"'] })
    expect((await told(write(`{"credential":${SIGN_IN}}`))).rules).toContain('credential-is-wrapped')
  })
})

test('the pairs of HTTPie are members', async () => {
  const text = (body: string): string => `http ${ADDRESS} ${fields(body)}`
  expect(await told(text(SIGN_IN))).toMatchObject({ endpoints: ['twilio/ApproveChallenge'], rules: [] })
  expect((await told(text(ANY))).rules).toEqual(['authenticator-attachment-is-any'])
})

test.each([
  ['body.json', `wget --post-file=body.json ${ADDRESS}`],
  ['body.json', `http POST ${ADDRESS} < body.json`],
  ['$body', `irm -Uri '${ADDRESS}' -Body $body`],
])('a body that stands in %s is told at its place', async (name, text) => {
  expect(await told(text)).toMatchObject({ kinds: ['unknown'], rules: ['body-elsewhere'], texts: [name] })
})

test.each(['wget https://example.com/', 'http is a protocol', 'https POST', 'the verb of http POST is sent'])(
  'no request with a body: %s',
  async (text) => {
    expect((await told(text)).kinds).toEqual(['unknown'])
  },
)
