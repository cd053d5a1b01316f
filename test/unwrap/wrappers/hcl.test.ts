import { describe, expect, test } from 'vitest'
import { source } from '../../auth0/helpers.ts'
import { lint } from '../../helpers/lint.ts'

const TF = `# The database of our customers.
terraform {
  required_providers { auth0 = { source = "auth0/auth0" } }
}

resource "auth0_connection" "db" {
  name     = "customers"
  strategy = "auth0"
  realms   = ["Username-Password-Authentication"]

  options {
    // Identifiers.
    attributes {
      email {
        identifier { active = true }
        signup {
          status = "inactive"
          verification { active = false }
        }
        profile_required = false
      }
      phone_number {
        identifier { active = false }
        signup { status = "optional" }
      }
      username {
        identifier { active = true }
        signup { status = "inactive" }
      }
    }
    authentication_methods {
      passkey { enabled = true }
      password { enabled = true }
    }
    passkey_options {
      challenge_ui = "both" /* or a button */
    }
    custom_scripts = {
      login = <<-EOT
        function login() { return "}" }
      EOT
      create = file("\${path.module}/create.js")
    }
    strategy_version = var.new ? 2 : 1
  }
}

resource "auth0_client" "app" {
  name = "App"
}
`

const TEXTS: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['indented, with tabs', (text) => text.replaceAll('  ', '\t')],
]

describe.each(TEXTS)('a connection of Terraform, %s', (_, write) => {
  test('is judged with the user and the form, and its place is that of the file', async () => {
    const file = { name: 'main.tf', text: write(TF), how: 'named' as const }
    const { report } = await lint([file, source('user-email-username.json'), source('form-user-name-missing.txt')], {
      together: true,
    })
    expect(report.incident?.verdict).toBe('confirmed')
    const [connection] = report.inputs[0]?.payloads ?? []
    expect(connection).toMatchObject({ kind: 'auth0-connection', via: expect.arrayContaining(['hcl']) })
    const errors = connection?.findings.filter(({ severity }) => severity === 'error') ?? []
    expect(errors.map(({ rule }) => rule)).toEqual(['signup-attributes-not-on-profile'])
    const line = file.text.split(/\r?\n/)[(errors[0]?.line ?? 0) - 1]
    expect(line?.trim()).toBe('attributes {')
  })

  test('with passkeys switched off says so at the value', async () => {
    const text = write(TF.replace('passkey { enabled = true }', 'passkey { enabled = false }'))
    const { report } = await lint([{ name: 'main.tf', text, how: 'named' as const }])
    const found = report.inputs[0]?.payloads[0]?.findings.find(({ rule }) => rule === 'connection-passkey-disabled')
    const line = text.split(/\r?\n/)[(found?.line ?? 0) - 1] ?? ''
    expect(line.slice((found?.column ?? 1) - 1, (found?.endColumn ?? 1) - 1)).toBe('false')
  })
})

test.each([
  ['a variable', TF.replace('enabled = true }\n      password', 'enabled = var.passkeys }\n      password')],
  ['nothing of passkeys', TF.replace(/ {4}authentication_methods \{[\s\S]*?\n {4}\}\n/, '')],
])('%s is no statement', async (_, text) => {
  const { report } = await lint([{ name: 'main.tf', text, how: 'named' as const }])
  const findings = report.inputs[0]?.payloads.flatMap((payload) => payload.findings) ?? []
  expect(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual([])
})

test.each(['resource "auth0_connection" "x" {', 'resource "a" "b" { name = <<EOT\n', 'resource "a" "b" {}'])(
  '%s ends in a report',
  async (text) => {
    const { report } = await lint([{ name: 'main.tf', text, how: 'named' as const }])
    expect(report.summary.errors).toBe(1)
  },
)
