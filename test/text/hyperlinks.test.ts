import { describe, expect, test } from 'vitest'
import { linked, showsLinks } from '../../src/text/hyperlinks.ts'
import { cli } from '../cli/run.ts'

const BAD = 'fixtures/envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json'
const DOCS = 'https://www.twilio.com/docs/api/errors/60377'

describe('links of a terminal (OSC 8)', () => {
  test.each<[shown: boolean, env: Record<string, string>]>([
    [false, {}],
    [false, { TERM: 'xterm-256color' }],
    [true, { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.5.0' }],
    [false, { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }],
    [true, { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }],
    [true, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.95.0' }],
    [false, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }],
    [true, { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '0.45.0', CURSOR_TRACE_ID: 'x' }],
    [true, { TERM_PROGRAM: 'ghostty' }],
    [false, { TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '453' }],
    [false, { TERM_PROGRAM: 'tmux', TERM: 'tmux-256color' }],
    [true, { VTE_VERSION: '7600' }],
    [true, { VTE_VERSION: '5202' }],
    [false, { VTE_VERSION: '0.50.0' }],
    [false, { VTE_VERSION: '4601' }],
    [true, { TERM: 'xterm-kitty' }],
    [true, { TERM: 'alacritty' }],
    [true, { WT_SESSION: '1' }],
    [false, { TERM: 'xterm-kitty', CI: 'true' }],
    [false, { TERM: 'dumb', VTE_VERSION: '7600' }],
    [true, { FORCE_HYPERLINK: '1' }],
    [false, { FORCE_HYPERLINK: '0', TERM: 'xterm-kitty' }],
  ])('%s in %j', (shown, env) => {
    expect(showsLinks({ env, isTTY: true })).toBe(shown)
  })

  test('none in a pipe but when forced, none with --color never', () => {
    expect(showsLinks({ env: { TERM: 'xterm-kitty' }, isTTY: false })).toBe(false)
    expect(showsLinks({ env: { FORCE_HYPERLINK: '1' }, isTTY: false })).toBe(true)
    expect(showsLinks({ env: { FORCE_HYPERLINK: '1' }, isTTY: true, flag: 'never' })).toBe(false)
  })

  test.each(['http://example.com', 'javascript:alert(1)', 'https://example.com/\u001b]8;;', 'https://a b'])(
    '%j is no link',
    (text) => {
      expect(linked(text, text)).toBe(text)
    },
  )
})

describe('what is printed', () => {
  const link = `\u001b]8;;${DOCS}\u001b\\`

  test.each<[string, string[]]>([
    ['lint', [BAD]],
    ['explain', ['explain', '60377']],
  ])('%s links the page, whose address is shown as before', async (_name, argv) => {
    const env = { NO_COLOR: '1' }
    const linkedOut = (await cli(argv, { isTTY: true, env: { ...env, TERM: 'xterm-kitty' } })).out
    expect(linkedOut).toContain(`${link}${DOCS}\u001b]8;;\u001b\\`)
    const plain = (await cli(argv, { env })).out
    expect(linkedOut.replaceAll(/\u001b\]8;;[^\u001b]*\u001b\\/g, '')).toBe(plain)
    expect(plain).not.toContain('\u001b')
  })
})
