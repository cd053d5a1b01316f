import type { Sign } from './unreadable.ts'

/** What pasted text usually is when it is no JSON, and what to do. */
export const SIGNS: Record<Sign, { received: string; cause: string; fix: string }> = {
  'console-dump': {
    received: 'what the console prints of an object',
    cause: 'The developer tools show an object, not its JSON; ArrayBuffer(32) stands for bytes that are not there.',
    fix: 'Run copy(JSON.stringify(credential.toJSON())) in the console and paste that.',
  },
  'node-dump': {
    received: 'what Node.js prints of bytes, of which the rest is left out',
    cause: 'console.log() and util.inspect() end a Buffer after 50 bytes, and a list after 100 elements.',
    fix: "Print JSON instead: console.log(JSON.stringify(request.body)). Bytes are written as bytes.toString('base64url').",
  },
  'node-depth': {
    received: 'what Node.js prints in place of an object: its class, not what is in it',
    cause: 'console.log() and util.inspect() show an object down to two levels; what lies deeper is [Object].',
    fix: 'Print JSON instead: console.log(JSON.stringify(request.body)).',
  },
  'python-dump': {
    received: 'what Python prints of an object that holds bytes, without them',
    cause: 'print() shows where in memory a memoryview or a stream is, not what is in it.',
    fix: 'Log the body of the request as it came, before a library reads it; or write the bytes as base64url: base64.urlsafe_b64encode(bytes).rstrip(b"=").decode().',
  },
  'swift-dump': {
    received: 'what Swift prints of Data: how many bytes there are, not which',
    cause: 'print() and the debugger show Data as "32 bytes".',
    fix: 'Print what is sent: String(data: request.httpBody!, encoding: .utf8); or data.base64EncodedString(), in the alphabet of base64url, for each member.',
  },
  'jvm-dump': {
    received: 'what Java or Kotlin print of a byte array: its address, not its bytes',
    cause: 'toString() of a ByteArray gives [B@ and a hash.',
    fix: 'Log the JSON that Credential Manager gives: registrationResponseJson of CreatePublicKeyCredentialResponse, authenticationResponseJson of PublicKeyCredential.',
  },
  'dotnet-dump': {
    received: 'what .NET prints of an object: the name of its class',
    cause: 'ToString() of a byte[] or a list gives System.Byte[].',
    fix: 'Log the body of the request as it came, or JsonSerializer.Serialize(credential), with bytes as base64url.',
  },
  'ruby-dump': {
    received: 'what Ruby prints of a stream, without what is in it',
    cause: 'inspect shows the class of an IO and nothing of its content.',
    fix: 'Log the body of the request as it came: request.raw_post; or Base64.urlsafe_encode64(bytes, padding: false) for each member.',
  },
  'smart-quotes': {
    received: 'typographic quotation marks',
    cause: 'A word processor or chat turned " into “ and ”.',
    fix: 'Copy the text from its source again, as plain text.',
  },
  python: {
    received: 'a Python literal (True, False, None, single quotes)',
    cause: 'print() or a logger wrote a dict, not JSON.',
    fix: 'Write it with json.dumps(…).',
  },
  'single-quotes': {
    received: 'text in single quotes',
    cause: 'This is a JavaScript or Python literal; JSON has double quotes only.',
    fix: 'Write it with JSON.stringify(…) or json.dumps(…).',
  },
  undefined: {
    received: 'undefined, NaN or Infinity',
    cause: 'This is a JavaScript literal; JSON has none of these values.',
    fix: 'Write it with JSON.stringify(…).',
  },
  'unquoted-names': {
    received: 'a name without quotation marks',
    cause: 'This is a JavaScript literal or a console dump; JSON quotes every name.',
    fix: 'Write it with JSON.stringify(…).',
  },
  'trailing-text': {
    received: 'more text behind the end of the JSON',
    cause: 'Two captures, or a log line, were pasted together.',
    fix: 'Remove what stands behind the last bracket, or put each payload into a file of its own.',
  },
  'trailing-comma': {
    received: 'a comma with nothing behind it',
    cause: 'A line was removed by hand, and its comma stayed.',
    fix: 'Remove the comma before the closing bracket.',
  },
  comment: {
    received: 'a comment',
    cause: 'JSON has no comments; this is a configuration dialect.',
    fix: 'Remove the comments.',
  },
}
