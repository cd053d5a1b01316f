import { button, element } from '../dom.ts'
import { mountBreaker } from './breaker.ts'
import { capabilities, create, errorOf, foreign, get, hindrance } from './ceremony.ts'
import { type Story, textOf } from './faults.ts'
import type { CaptureHost } from './host.ts'
import { CREATION, creationOptions, REQUEST, requestOptions } from './options.ts'
import { mountPanel } from './panel.ts'
import { SAMPLE } from './sample.ts'

export type { CaptureHost, CaptureSettings } from './host.ts'

/**
 * Live capture: two panels that ask the browser for a passkey on the page's own origin, and a breaker that plants one
 * fault into what they gave. Whatever comes of it, an error too, is linted.
 */
export function mountCapture(root: HTMLElement, host: CaptureHost): void {
  let story: Story = {}
  const rpId = location.hostname
  const why = hindrance()
  const breaker = mountBreaker(host, SAMPLE)
  const keep = (more: Story): void => {
    story = { ...story, ...more }
    breaker.take(story)
  }

  const starts = (): void => {
    for (const part of [register, signIn, can]) part.hush()
  }

  const register = mountPanel({
    id: 'create',
    title: 'Register',
    action: 'Create a passkey',
    rows: 18,
    presets: CREATION,
    optionsOf: (preset) => creationOptions(preset, rpId),
    starts,
    refused: ({ rp }: { rp?: { id?: unknown } }) => foreign(rp?.id),
    async run(asked, signal) {
      try {
        const registration = await create(asked, signal)
        // A new credential is a new story: what was signed with another one is none of it.
        story = {}
        keep({ creationOptions: asked, registration })
        signIn.renew()
        host.lint(textOf(story), 'registration.json')
        return 'A passkey was made, and what the browser gave is linted.'
      } catch (error) {
        host.lint(textOf({ creationOptions: asked, error: errorOf(error) }), 'registration-error.json')
        return `The browser refused: ${errorOf(error).name}.`
      }
    },
  })
  const signIn = mountPanel({
    id: 'get',
    title: 'Sign in',
    action: 'Use a passkey',
    rows: 12,
    presets: REQUEST,
    optionsOf: (preset) => requestOptions(preset, rpId, story.registration),
    starts,
    refused: ({ rpId: asked }: { rpId?: unknown }) => foreign(asked),
    async run(asked, signal) {
      try {
        const authentication = await get(asked, signal)
        // Signed by a passkey of an earlier visit: its registration is not here.
        if (authentication.id !== story.registration?.id) story = {}
        keep({ requestOptions: asked, authentication })
        host.lint(textOf(story), 'sign-in.json')
        return 'A passkey was used, and what the browser gave is linted with its registration if that was made here.'
      } catch (error) {
        host.lint(textOf({ requestOptions: asked, error: errorOf(error) }), 'sign-in-error.json')
        return `The browser refused: ${errorOf(error).name}.`
      }
    },
  })

  const can = mountCapabilities(host, starts)

  const live = why
    ? [element('p', { class: 'capture-hindered' }, element('strong', {}, 'No live capture here. '), why)]
    : [element('div', { class: 'capture-panels' }, register.root, signIn.root), can.root]
  root.classList.add('capture')
  root.append(
    element(
      'p',
      { class: 'help' },
      'What this browser and this authenticator give, for options that you change. The passkeys belong to this page\u2019s own site; nothing is sent anywhere.',
    ),
    ...live,
    breaker.root,
  )
}

function mountCapabilities(host: CaptureHost, starts: () => void): { root: HTMLElement; hush(): void } {
  const status = element('p', { class: 'help', role: 'status' })
  const ask = button('What this browser can do', async () => {
    starts()
    try {
      const told = await capabilities()
      if (told) host.lint(`${JSON.stringify(told, null, 2)}\n`, 'capabilities.json')
      else status.textContent = 'This browser does not tell: it has no getClientCapabilities().'
    } catch (error) {
      const { name, message } = errorOf(error)
      status.textContent = `This browser does not tell: ${name}: ${message}`
    }
  })
  const hush = (): void => {
    status.textContent = ''
  }
  return { root: element('div', { class: 'capture-can' }, ask, status), hush }
}
