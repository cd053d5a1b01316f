import { expect, test } from 'vitest'
import { SECRET_TEXT, scrub } from '../../src/text/scrub.ts'
import { fc, runs } from '../helpers/property.ts'

const S = SECRET_TEXT
const key = (body: string): string => `-----BEGIN EC PRIVATE KEY-----\n${body}\n-----END EC PRIVATE KEY-----`

test.each([
  ['uri otpauth://totp/A:b?secret=ABC&issuer=A end', `uri ${S} end`],
  ['otpauth%3A%2F%2Ftotp%2FA%3Fsecret%3DABC', S],
  ['otpauth://totp/My App?secret=ABC', `${S} App?secret=${S}`],
  ['Authorization: Bearer abc.def', `Authorization: ${S}`],
  ['739204 is your Twilio verification code', `${S} is your Twilio verification code`],
  ['739 204 is your code, 739204+is+your+PIN', `${S} is your code, ${S}+is+your+PIN`],
  ['60318 is the code of an error, 20404 is documented', '60318 is the code of an error, 20404 is documented'],
  ['MIIEvQIBADANBg\nQDEFq4==\n-----END PRIVATE KEY----- b', `${S} b`],
  ['GIN RSA PRIVATE KEY-----\nMIIEvQIBADANBg', `GIN RSA ${S}`],
  ['SignedHeaders=host, Signature=0a1b2c3d4e', `SignedHeaders=host, Signature=${S}`],
  ['eyJhbGciOiJI.eyJzdWIiOiJhIn0.c2ln and IUzI1NiJ9.eyJzdWIiOiJhIn0', `${S} and IUzI1NiJ9.${S}`],
  ['passphrase: \\correct horse battery\\"', `passphrase: \\${S}\\"`],
  ['password=x1 = y2', `password=${S} = ${S}`],
  ['["Cookie", "sid=a1", "Host", "a.example"]', `["Cookie", "${S}", "Host", "a.example"]`],
  ['["pwd","otp","mfa"]', '["pwd","otp","mfa"]'],
  ['{"Key":"Cookie","type":"x","Value":"sid=a1"}', `{"Key":"Cookie","type":"x","Value":"${S}"}`],
  ['https:/ada:hunter2@a.example/x, C:/a@b', `https:/${S}@a.example/x, C:/a@b`],
  ['https://authorization=aB1cD2eF3gH4', `https://authorization=${S}`],
  ['sent bearer AbC123 twice', `sent bearer ${S} twice`],
  ['Basic QUM6c2VjcmV0', `Basic ${S}`],
  ['Basic authentication is used', 'Basic authentication is used'],
  ['Set-Cookie: sid=abc; Path=/\nnext', `Set-Cookie: ${S}\nnext`],
  ['{"name":"Cookie","value":"sid=abc"}', `{"name":"Cookie","value":"${S}"}`],
  ['{\\"client_secret\\":\\"abc\\",\\"a\\":1}', `{\\"client_secret\\":\\"${S}\\",\\"a\\":1}`],
  ['{"client_secret":"a\\"bc","a":1}', `{"client_secret":"${S}","a":1}`],
  ['"authPayload": 123456,', `"authPayload": ${S},`],
  ['"hmacCreateSecret":true', '"hmacCreateSecret":true'],
  ['Binding.Secret=ABC&x=1', `Binding.Secret=${S}&x=1`],
  ['%22client_secret%22%3A%22ABC%22', `%22client_secret%22%3A%22${S}%22`],
  ['jwt eyJhbGciOiJIUzI1NiJ9.e30.c2ln!', `jwt ${S}!`],
  ['jwe eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn', `jwe ${S}`],
  ['%22eyJhbGciOiJIUzI1NiJ9.e30.c2ln%22', `%22${S}%22`],
  ['eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0', 'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0'],
  ['eyJ0eXBlIjoi...', 'eyJ0eXBlIjoi...'],
  [`a ${key('MHcCAQEE')} b ${key('MHcCAQEE')} c`, `a ${S} b ${S} c`],
  ['-----BEGIN PRIVATE KEY-----\\nMIIEvQ cut', `${S} cut`],
  ['"GOCSPX-nF…[cut]"', `"${S}…[cut]"`],
  ['"AKIAQ4XJ7Z…[cut]"', `"${S}…[cut]"`],
  ['"AKIAQ4"', '"AKIAQ4"'],
  ['GOCSPX-nF', S],
  ['GOCSPX-', 'GOCSPX-'],
  ['cut {"secret":"access_token":"abc"}', `cut {"secret":"${S}":"${S}"}`],
  ['secret":"x":12,"a":1', `secret":"${S}":${S},"a":1`],
  ['the secret of a token is a secret', 'the secret of a token is a secret'],
  ['OTPAUTH://totp/A', S],
  ['DPoP abc', `DPoP ${S}`],
  ['bearer%20abc', `bearer%20${S}`],
  ['the bearerless flow', 'the bearerless flow'],
  ['Basic Auth, basic access, the basic scheme', 'Basic Auth, basic access, the basic scheme'],
  ['Bearer token, bearer tokens', 'Bearer token, bearer tokens'],
  ['Basic credentials, basic authorization', 'Basic credentials, basic authorization'],
  ['{"authorization":"","password":"","a":1}', '{"authorization":"","password":"","a":1}'],
  ['{"name":"cookie","value":""}', '{"name":"cookie","value":""}'],
  ['apiKey=abc&private_key=def', `apiKey=${S}&private_key=${S}`],
  ['{"secret":"a\\\\","a":1}', `{"secret":"${S}","a":1}`],
  ["{'secret': 'abc', 'a': 1}", `{'secret': '${S}', 'a': 1}`],
  ['"secret":"abc\nnext line', `"secret":"${S}\nnext line`],
  ['"token": -1.5e+3, "a": 1', `"token": ${S}, "a": 1`],
  ['"token":12secret":"abc"', `"token":${S}":"${S}"`],
  [`${key('MHcCAQEE')}${key('MHcCAQEE')}`, `${S}${S}`],
  [`-----BEGIN PRIVATE KEY-----\n${key('MHcCAQEE')} c`, `${S} c`],
  ['eyJ0eXBlIjoi and eyJh.e30.c2ln', `eyJ0eXBlIjoi and ${S}`],
  ['eyJ0eXBlIjoi.json', 'eyJ0eXBlIjoi.json'],
  ['eyJh.e30.c2ln and eyJi.e30.c2ln', `${S} and ${S}`],
  ['eyJhbGciOiJkaXIifQ..aXY.Y3Q.dGFn. Then', `${S}. Then`],
  ['passkey:jwk:map[kty:EC qi:abcdefgh action:', `passkey:jwk:map[kty:EC qi:${S} action:`],
  ['{Kty:EC Crv:P-256 X:abc D:def}', `{Kty:EC Crv:P-256 X:abc D:${S}}`],
  ['%22kty%22:%22oct%22,%22k%22:%22abc%22', `%22kty%22:%22oct%22,%22k%22:%22${S}%22`],
  ['kty=EC, crv=P-256, x=abc, y=def', 'kty=EC, crv=P-256, x=abc, y=def'],
  ['d: 7, k=5', 'd: 7, k=5'],
])('%j becomes %j', (text, clean) => {
  expect(scrub(text)).toBe(clean)
  expect(scrub(clean)).toBe(clean)
})

test('a token goes on as long as its alphabet, and no further', () => {
  for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
    expect(scrub(`eyJ${char}.${char}.${char}`)).toBe(S)
  for (const char of '/:@[`{+=,') expect(scrub(`eyJhbGci.e30.c2ln${char}b`)).toBe(`${S}${char}b`)
})

const marker = 'Zq7Xw9Kp2LmV'
const planted = fc.constantFrom(
  `otpauth://totp/a?secret=${marker}`,
  `Bearer ${marker}`,
  `Basic ${marker}==`,
  `eyJhbGciOiJIUzI1NiJ9.${marker}.c2ln`,
  key(marker),
  `Cookie: sid=${marker}`,
  `"access_token":"${marker}"`,
  `\\"auth_payload\\": \\"${marker}\\"`,
  `secret=${marker}`,
  `authorization: ${marker}`,
)
const noise = fc.string({
  unit: fc.constantFrom('a', ' ', '"', '\\', '=', '\n', ':', '.', '{', 'eyJ', 'secret', '-----'),
})

test('a planted secret never survives, whatever stands around it', () => {
  fc.assert(
    fc.property(noise, planted, noise, (before, secret, after) => {
      expect(scrub(`${before} ${secret} ${after}`)).not.toContain(marker)
    }),
    { numRuns: runs(500) },
  )
})

test('scrubbing twice is scrubbing once', () => {
  fc.assert(
    fc.property(noise, planted, noise, (before, secret, after) => {
      const once = scrub(before + secret + after)
      expect(scrub(once)).toBe(once)
    }),
  )
})
