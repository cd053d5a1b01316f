/**
 * The README of the recordings: written by the run, so that its version is that of the files.
 *
 * @type {(version: string, runs: readonly import('./runs.mjs').Run[], sensitive: string) => string}
 */
export function readme(version, runs, sensitive) {
  const rows = runs.map(({ name, about }) => `| \`${name}\` | ${about} |`)
  return `# Recorded sessions

Whole sessions as somebody hands them in: Chromium ${version}, headless, with the virtual authenticator of the Chrome
DevTools Protocol, on pages of example.com that a local server speaks for. The server has the paths and shapes of
Twilio Verify Passkeys, of the native passkey API of Auth0 and of the form of Universal Login; it judges nothing, and
answers where a run breaks what is documented for that. \`npm run record\` makes all files anew, this one too; it needs
openssl, and Chromium at \`/usr/bin/chromium\` or \`CHROMIUM_PATH\`. \`npm run capture:test\` repeats a part of it.

Each run is five files, all written by the DevTools of that Chromium: \`.har\` is "Export HAR (sanitized)"; of the last
request with a body, \`.curl.sh\` is "Copy as cURL (bash)", \`.curl.cmd\` "Copy as cURL (cmd)", \`.fetch.js\` "Copy as
fetch", \`.ps1\` "Copy as PowerShell". \`${sensitive}.sensitive.har\` is "Export HAR (with sensitive data)" of that run.
\`expected.json\`, which no browser wrote, says what \`lint\` finds in each file by itself: \`passkey-lint test fixtures/recorded\`.

| run | what was planted |
|---|---|
${rows.join('\n')}

No secrets: cookies, tokens and sessions begin with \`fake\`; the authenticator and its keys existed for one run, the
people and SIDs never did.
`
}
