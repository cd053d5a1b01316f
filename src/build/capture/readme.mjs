/**
 * The README of a capture folder: written by the run, so that its version is that of the files.
 *
 * @type {(version: string, scenarios: readonly import('./scenarios.mjs').Scenario[]) => string}
 */
export function readme(version, scenarios) {
  const rows = scenarios.map(({ name, about }) => `| \`${name}\` | ${about} |`)
  return `# Captured credentials

What a real browser returned, untouched: Chromium ${version}, headless, with the virtual authenticator of the Chrome
DevTools Protocol (domain \`WebAuthn\`), on a page at http://localhost. \`npm run capture\` makes all files anew, this one
too; it needs Chromium at \`/usr/bin/chromium\` or \`CHROMIUM_PATH\`. \`npm run capture:test\` repeats it in another folder.
Challenges, user ids and SIDs are the same in every run; keys, credential ids and signatures are not.
In some client data Chromium adds \`other_keys_can_be_added_here\`, at random, against readers that compare by text.

Each scenario is four files: \`<scenario>.creation-options.json\` went into \`parseCreationOptionsFromJSON\`,
\`<scenario>.registration.json\` is \`toJSON()\` of what \`create()\` gave; \`<scenario>.request-options.json\` and
\`<scenario>.authentication.json\` are the same for \`get()\`.

| scenario | what it is |
|---|---|
${rows.join('\n')}

- \`errors/\`: \`{ name, message, stack }\` of calls that the browser refused. Chromium gives no \`stack\` where
  it refused later than the call itself (a DOMException); the member is then absent.
- \`mistakes/\`: the \`${scenarios[0]?.name}\` registration, the same ceremony, as frontends send it that do not use \`toJSON()\`.

No secrets: the authenticator, its keys and its PRF results existed for one run; the people and SIDs never did.
`
}
