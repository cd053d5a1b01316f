import { ADDRESS, EPOCH, HEADERS, JSON_TYPE, json, MOMENT, PATH, parsed, type Recorded, record } from './record.ts'

/** What monitors and the loggers of programs keep. */
export const MONITORS: Record<string, Recorded> = {
  'Sentry, request': {
    to: 'the body',
    at: true,
    write: record((body) => ({
      event_id: 'a'.repeat(32),
      timestamp: EPOCH / 1000,
      platform: 'node',
      request: { url: ADDRESS, method: 'POST', headers: [['Content-Type', JSON_TYPE]], data: body },
    })),
  },
  'Sentry, extra': {
    at: true,
    write: record((body) => ({
      event_id: 'a'.repeat(32),
      timestamp: MOMENT,
      platform: 'javascript',
      extra: { credential: parsed(body) },
    })),
  },
  'Sentry, breadcrumb': {
    at: true,
    to: 'the body',
    write: record((body) => ({
      event_id: 'a'.repeat(32),
      breadcrumbs: {
        values: [{ timestamp: EPOCH / 1000, category: 'fetch', data: { method: 'POST', url: ADDRESS, body } }],
      },
    })),
  },
  Datadog: {
    at: true,
    to: 'the body',
    write: record((body) => ({
      id: 'AX',
      content: {
        timestamp: MOMENT,
        host: 'i-1',
        service: 'app',
        attributes: { http: { url: ADDRESS, method: 'POST', request: { body } } },
      },
    })),
  },
  'New Relic': {
    at: true,
    write: record((body) => [
      {
        common: { attributes: { service: 'x' } },
        logs: [{ timestamp: EPOCH, message: 'verify', attributes: { body } }],
      },
    ]),
  },
  'CloudWatch Insights': {
    at: true,
    write: record((body) => [{ '@timestamp': '2026-05-01 10:00:00.000', '@message': body, '@ptr': 'x' }]),
  },
  'CloudWatch, filtered': {
    at: true,
    write: record((body) => ({
      events: [
        {
          logStreamName: 'x',
          timestamp: EPOCH,
          message: `2026-05-01T10:00:00.000Z\tabc\tINFO\t${body}\n`,
          eventId: '3',
        },
      ],
    })),
  },
  'CloudWatch, exported': { write: (body) => `2026-05-01T10:00:00.000Z ${body}\n` },
  'CloudWatch, of a Lambda': {
    write: (body) => `2026-05-01T10:00:00.000Z\t6a7e8feb-b491-4cf7-a9f1-bf3703467718\tINFO\t${body}\n`,
  },
  'Docker, json-file': {
    at: true,
    write: record((body) => ({ log: `${body}\n`, stream: 'stdout', time: MOMENT })),
  },
  'Docker, json-file, behind a prefix': {
    at: true,
    write: record((body) => ({ log: `[app] verify ${body}\n`, stream: 'stdout', time: MOMENT })),
  },
  'Docker around pino': {
    at: true,
    to: 'the body',
    write: record((body) => ({
      log: `${json({ level: 30, time: EPOCH, req: { method: 'POST', url: PATH, headers: HEADERS, body: parsed(body) }, msg: 'request' })}\n`,
      stream: 'stdout',
      time: MOMENT,
    })),
  },
  Kubernetes: { write: (body) => `2026-05-01T10:00:00.000000000Z stdout F ${body}\n` },
  pino: {
    at: true,
    to: 'the body',
    write: record((body) => ({
      level: 30,
      time: EPOCH,
      pid: 1,
      hostname: 'x',
      req: { id: 1, method: 'POST', url: PATH, headers: HEADERS },
      body: parsed(body),
      msg: 'request',
    })),
  },
  winston: {
    at: true,
    write: record((body) => ({
      level: 'info',
      message: 'verify',
      timestamp: MOMENT,
      meta: { credential: parsed(body) },
    })),
  },
  'winston, message': {
    at: true,
    write: record((body) => ({ level: 'info', message: `verify ${body}`, timestamp: MOMENT })),
  },
  bunyan: {
    at: true,
    to: 'the body',
    write: record((body) => ({
      name: 'app',
      hostname: 'x',
      pid: 1,
      level: 30,
      req: { method: 'POST', url: PATH, headers: HEADERS, body: parsed(body) },
      msg: '',
      time: MOMENT,
      v: 0,
    })),
  },
  structlog: {
    at: true,
    write: record((body) => ({ event: 'verify', credential: body, level: 'info', timestamp: MOMENT })),
  },
}
