import { describe, expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { ANY, describeRequests, SIGN_IN, told, ADDRESS as URL_ } from './sent.ts'

const TYPE = "-H 'Content-Type: application/json'"

const read = async (text: string) => (await lintText(text)).inputs.flatMap(({ payloads }) => payloads)

const COMMANDS: Record<string, (body: string) => string> = {
  'letters of options in one word': (body) => `curl -sSXPOST ${TYPE} -d'${body}' ${URL_}`,
  'letters of options before the next word': (body) => `curl -vX POST ${URL_} ${TYPE} -sd '${body}'`,
  'two pieces of JSON': (body) => `curl --json '${body.slice(0, 99)}' --json '${body.slice(99)}' ${URL_}`,
  'a here-document': (body) => `curl ${URL_} ${TYPE} -d @- <<'EOF'\n${body}\nEOF\necho done\n`,
  'a here-document with escapes and tabs': (body) =>
    `if x; then\n\tcurl ${URL_} ${TYPE} -d @- <<-END\n\t${body}\n\tEND\nfi`,
  'a here-string': (body) => `curl ${URL_} ${TYPE} --data-binary @- <<< '${body}'`,
  'a pipe': (body) => `echo '${body}' | curl ${URL_} ${TYPE} -d @-`,
  'a pipe over two lines': (body) => `printf '%s' '${body}' |\n  curl ${URL_} ${TYPE} -d @-`,
  'a here-document before a pipe': (body) => `cat <<EOF | curl ${URL_} ${TYPE} -d @-\n${body}\nEOF\n`,
  'a here-document in a substitution': (body) => `curl ${URL_} ${TYPE} -d "$(cat <<'EOF'\n${body}\nEOF\n)"`,
  'a variable': (body) => `#!/bin/sh\n# don't\nBODY='${body}'\ncurl ${URL_} ${TYPE} -d "$BODY"`,
  'variables of variables, and of the address': (body) =>
    `export SID=VA1 A='${body}'\nlocal B="\${A}"\ncurl "https://verify.twilio.com/v2/Services/$SID/Passkeys/ApproveChallenge" ${TYPE} -d "\${B}"`,
  'a line of a log': (body) => `2026-05-01 INFO running: curl -X POST ${URL_} ${TYPE} -d '${body}'`,
  'a span of Markdown, in prose': (body) => `Hi, I ran \`curl ${URL_} ${TYPE} -d '${body}'\`, and it doesn't work.`,
  'prose behind it': (body) => `curl ${URL_} ${TYPE} -d '${body}' and it doesn't work, isn't it odd`,
  'a fence of Markdown': (body) =>
    `# It doesn't\n\n\`\`\`sh\n$ curl ${URL_} \\\n>   ${TYPE} \\\n>   -d '${body}'\n\`\`\`\n`,
  'a command in a program': (body) => `RESULT=$(curl -s ${URL_} ${TYPE} -d '${body}')`,
  'line ends of Windows': (body) => `curl ${URL_} \\\r\n  ${TYPE} \\\r\n  -d '${body}'\r\n`,
}

describeRequests(COMMANDS, /^"any"$/)

describe('a form', () => {
  test.each([
    ['that curl encodes', `curl https://app.example.org/x --data-urlencode 'credential=${ANY}' -d a=b`],
    ['whose fields have any name', `curl https://app.example.org/x --data-urlencode 'passkey_login=${ANY}'`],
    ['in the address', `curl -G https://app.example.org/x --data-urlencode 'credential=${ANY}'`],
    ['of parts', `curl https://app.example.org/x -F a=b -F 'credential=${ANY};type=application/json'`],
    ['of parts as they are', `curl https://app.example.org/x --form-string 'credential=${ANY}' --form-string 'x=@y'`],
  ])('%s holds the sign-in, and its fault stands where it was pasted', async (_, text) => {
    expect(await told(text)).toMatchObject({ kinds: ['authentication'], texts: ['"any"'] })
  })

  test('of parts is no JSON, and no credential alone', async () => {
    const { rules } = await told(`curl ${URL_} -F 'credential=${SIGN_IN}'`)
    expect(rules).toContain('credential-content-type')
  })
})

describe('a body that stands elsewhere', () => {
  test.each([
    ['@body.json', `curl ${URL_} ${TYPE} -d @body.json`],
    ['@-', `curl ${URL_} ${TYPE} --data-binary @-`],
    ['body.json', `curl ${URL_} ${TYPE} --data-binary @- < body.json`],
    ['$BODY', `curl ${URL_} ${TYPE} -d "$BODY"`],
    ['$(cat body.json)', `curl ${URL_} ${TYPE} -d "$(cat body.json)"`],
    ['credential@body.json', `curl ${URL_} --data-urlencode credential@body.json`],
    ['credential=@body.json', `curl ${URL_} -F credential=@body.json`],
    ['body.json', `curl -T body.json ${URL_}`],
  ])('%s is told at its place', async (name, text) => {
    expect(await told(text)).toMatchObject({ kinds: ['unknown'], rules: ['body-elsewhere'], texts: [name] })
  })

  test('is told beside what was read, if its receiver is known', async () => {
    const one = `curl ${URL_} ${TYPE} -d '${SIGN_IN}'`
    expect((await told(`${one}\ncurl ${URL_} -d @b.json`)).rules).toEqual(['body-elsewhere'])
    expect((await told(`${one}\ncurl https://app.example.org/ -d @b.json`)).rules).toEqual([])
  })
})

test('several commands have each their own address', async () => {
  const other = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000000/Passkeys/VerifyFactor'
  const { endpoints } = await told(
    `curl ${URL_} ${TYPE} -d '${ANY}' && curl ${other} ${TYPE} -d '${ANY}' --next ${URL_} ${TYPE} -d '${ANY}'`,
  )
  expect(endpoints).toEqual(['twilio/ApproveChallenge', 'twilio/VerifyFactor', 'twilio/ApproveChallenge'])
})

test('what stands around the command is read, too', async () => {
  const { kinds } = await told(
    `curl ${URL_} ${TYPE} -d '${SIGN_IN}'\n\n{"code":60377,"message":"Authenticator attachment invalid","status":400,"more_info":"https://www.twilio.com/docs/errors/60377"}\n`,
  )
  expect(kinds).toEqual(['authentication', 'twilio-error'])
})

describe('a quotation that nothing closes', () => {
  test('is told, and what is there is judged', async () => {
    const { rules } = await told(`curl ${URL_} ${TYPE} -d '${ANY}\n`)
    expect(rules).toEqual(expect.arrayContaining(['quotation-left-open', 'authenticator-attachment-is-any']))
  })

  test.each([
    ["'", `curl ${URL_} ${TYPE} -d '${SIGN_IN}\n`],
    ["$'", `curl ${URL_} ${TYPE} -d $'${SIGN_IN}\n`],
    ['"', `curl ${URL_} ${TYPE} -d "${SIGN_IN.replaceAll('"', '\\"')}\n`],
    ["'", `curl ${URL_} -F 'credential=${SIGN_IN}\n`],
  ])('is told at the mark, %s', async (mark, text) => {
    const { rules, texts } = await told(text)
    expect(texts[rules.indexOf('quotation-left-open')]).toBe(mark)
  })

  test('is no second fault of a text that breaks off', async () => {
    expect((await told(`curl ${URL_} ${TYPE} -d '${SIGN_IN.slice(0, -40)}`)).rules).toEqual(['text-breaks-off'])
  })
})

test('no secret of a command is told', async () => {
  const secrets = `-u me:pass-w0rd -b 'sid=c00kie' -H 'Authorization: Bearer t0ken' -H 'Cookie: a=c00kie' --oauth2-bearer t0ken`
  for (const body of [`'${ANY}'`, '@body.json', `'${ANY}`])
    expect(JSON.stringify(await read(`curl ${secrets} '${URL_}' ${TYPE} -d ${body}`))).not.toMatch(
      /pass-w0rd|c00kie|t0ken/,
    )
})

test.each([
  ['prose', 'curl is a tool'],
  ['an unset word', 'curl -d'],
  ['an address alone', `curl ${URL_}`],
  ['a name that is none', "curl -F '=x' --data-urlencode @"],
])('%s is no payload, and ends in a report', async (_, text) => {
  expect((await told(text)).kinds).toEqual(['unknown'])
})
