/** `login.expected.json` says what is expected of `login.json`, `expected.json` what of the files in its folder. */
export const isExpectation = (name: string): boolean => /(?:^|[\\/.])expected\.json$/.test(name)
