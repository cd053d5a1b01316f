import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Lines of the stream; by hand it was a million once. */
const LINES = Number(process.env.PASSKEY_LINT_LINES ?? 20_000)

// sshd stands where not every user looks, and wants to be called by the whole of its path.
const SSHD = '/usr/sbin/sshd'
const isThere = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
// In CI a program that is not there is a failure, elsewhere it is told.
const missing = ['parallel', SSHD, 'ssh'].filter((program) => !isThere(program))
const isSkipped = missing.length > 0 && process.env.CI === undefined

const root = mkdtempSync(join(tmpdir(), 'passkey-lint-parallel-'))
const lint = `${process.execPath} ${resolve('bin/passkey-lint.js')} --ndjson --key /id`
const servers: ChildProcess[] = []
/** The first folder that was made for the servers, where the package's own service had made none. */
let made: string | undefined

function shell(line: string): { status: number | null; stderr: string } {
  // What parallel keeps of its own, such as that its notice was seen, goes here, too.
  const env = { ...process.env, HOME: root, NO_COLOR: '1' }
  return spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8', env, maxBuffer: 1e9 })
}

const read = (name: string): string => readFileSync(join(root, name), 'utf8')

beforeAll(() => {
  if (missing.length > 0) return
  const compact = (path: string): object => JSON.parse(readFileSync(path, 'utf8')) as object
  const good = compact('fixtures/captured/twilio-platform.registration.json')
  const bad = compact('fixtures/captured/mistakes/hex.json')
  const line = (at: number): string => {
    if (at % 1000 === 7) return ''
    if (at % 1000 === 8) return `{"id":"k${at}","rawId":"abc`
    return JSON.stringify({ id: `k${at}`, payload: at % 50 === 0 ? bad : good })
  }
  writeFileSync(join(root, 'in.ndjson'), '')
  for (let from = 0; from < LINES; from += 10_000) {
    const count = Math.min(10_000, LINES - from)
    const part = Array.from({ length: count }, (_, at) => `${line(from + at)}\n`).join('')
    writeFileSync(join(root, 'in.ndjson'), part, { flag: 'a' })
  }
  expect(shell(`${lint} < in.ndjson > one.ndjson 2> one.json`).status).toBe(1)
}, 600_000)

afterAll(() => {
  for (const server of servers) server.kill()
  if (made !== undefined) rmSync(made, { recursive: true })
  rmSync(root, { recursive: true, force: true })
})

test.skipIf(isSkipped)(`what it takes is there${isSkipped ? ` (not run: no ${missing.join(', ')})` : ''}`, () => {
  expect(missing).toEqual([])
})

/** The records of the parts are those of one run, and their summaries add up to its summary. */
function expectSame(name: string): void {
  // Not by the matcher: the difference of two such texts would fill the screen.
  expect(read(`${name}.ndjson`) === read('one.ndjson'), 'the same bytes').toBe(true)
  const sum = shell(
    `${process.execPath} ${resolve('bin/passkey-lint.js')} summarize --format json ${name}.json > ${name}.sum`,
  )
  expect([sum.status, sum.stderr, read(`${name}.sum`)]).toEqual([1, '', read('one.json')])
}

describe.skipIf(isSkipped)('GNU parallel', () => {
  test('on two cores of one machine', () => {
    shell(`parallel --pipe -k -j 2 --block 2M ${lint} < in.ndjson > cores.ndjson 2> cores.json`)
    expect(read('cores.json').split('\n').length).toBeGreaterThan(3)
    expectSame('cores')
  })

  test('on two hosts by ssh', async () => {
    const hosts = [await sshd(), await sshd()]
    const ssh = `ssh -F ${join(root, 'ssh_config')}`
    const logins = hosts.map((host) => `1/${host}`).join(',')
    shell(`parallel --ssh '${ssh}' --pipe -k --block 2M -S ${logins} ${lint} < in.ndjson > hosts.ndjson 2> hosts.json`)
    // Each of them had a part to do.
    for (const host of hosts) expect(read(`${host}.log`)).toContain('Accepted publickey')
    expectSame('hosts')
  })
})

/** A server of our own on the loopback, with keys of its own; gives the name that `ssh_config` knows it by. */
async function sshd(): Promise<string> {
  const port = await freePort()
  const host = `host-${port}`
  const own = join(root, host)
  mkdirSync(own)
  chmodSync(root, 0o755)
  const key = join(root, 'key')
  if (servers.length === 0) execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key])
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(own, 'host_key')])
  writeFileSync(join(own, 'authorized_keys'), readFileSync(`${key}.pub`))
  writeFileSync(
    join(own, 'sshd_config'),
    [
      ...[`Port ${port}`, 'ListenAddress 127.0.0.1', `HostKey ${own}/host_key`, `PidFile ${own}/pid`],
      ...[`AuthorizedKeysFile ${own}/authorized_keys`, 'PasswordAuthentication no', 'UsePAM no', 'StrictModes no'],
      ...['PermitRootLogin prohibit-password', 'MaxStartups 100', 'LogLevel VERBOSE', ''],
    ].join('\n'),
  )
  writeFileSync(
    join(root, 'ssh_config'),
    [
      ...[`Host ${host}`, 'HostName 127.0.0.1', `Port ${port}`, `User ${userInfo().username}`, `IdentityFile ${key}`],
      ...['IdentitiesOnly yes', 'StrictHostKeyChecking no', 'UserKnownHostsFile /dev/null', 'LogLevel ERROR', ''],
    ].join('\n'),
    { flag: 'a' },
  )
  // Where its children lose their privileges to; the package's own service makes it at each start.
  made ??= mkdirSync('/run/sshd', { recursive: true, mode: 0o755 })
  const server = spawn(SSHD, ['-D', '-f', join(own, 'sshd_config'), '-E', join(root, `${host}.log`)])
  servers.push(server)
  while (!(await answers(port)) && server.exitCode === null) await new Promise((later) => setTimeout(later, 50))
  return host
}

function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  return once(server, 'listening').then(
    () =>
      new Promise((done) => {
        const { port } = server.address() as { port: number }
        server.close(() => done(port))
      }),
  )
}

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
