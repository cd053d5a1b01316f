import { ADDRESS, EPOCH, HEADERS, HOST, json, MOMENT, PATH, parsed, type Recorded, record } from './record.ts'

/** What collectors of logs and of traces keep. */
export const LOGS: Record<string, Recorded> = {
  'journald -o json': {
    at: true,
    write: record((body) => ({
      MESSAGE: `verify: ${body}`,
      __REALTIME_TIMESTAMP: String(EPOCH * 1000),
      _PID: '1',
      PRIORITY: '6',
    })),
  },
  GELF: {
    at: true,
    write: record((body) => ({
      version: '1.1',
      host: 'x',
      short_message: 'verify',
      full_message: body,
      timestamp: EPOCH / 1000,
      level: 6,
      _path: PATH,
    })),
  },
  'Elastic Common Schema': {
    at: true,
    to: 'its address',
    write: record((body) => ({
      '@timestamp': MOMENT,
      http: { request: { method: 'POST', body: { content: body } } },
      url: { full: ADDRESS, path: PATH },
    })),
  },
  'Kibana hit': {
    at: true,
    write: record((body) => ({ hits: { hits: [{ _index: 'x', _source: { '@timestamp': MOMENT, message: body } }] } })),
  },
  Splunk: {
    at: true,
    write: record((body) => ({ preview: false, result: { _raw: body, _time: MOMENT, host: 'x' } })),
  },
  'Google Cloud Logging': {
    at: true,
    to: 'its address',
    write: record((body) => ({
      insertId: 'x',
      timestamp: MOMENT,
      severity: 'INFO',
      httpRequest: { requestMethod: 'POST', requestUrl: ADDRESS },
      jsonPayload: { credential: parsed(body) },
    })),
  },
  'Google Cloud Logging, text': {
    at: true,
    write: record((body) => ({ insertId: 'x', timestamp: MOMENT, textPayload: `verify ${body}` })),
  },
  'Application Insights': {
    at: true,
    write: record((body) => ({
      timestamp: MOMENT,
      itemType: 'trace',
      message: 'verify',
      customDimensions: json({ body }),
    })),
  },
  Loki: {
    write: record((body) => ({ streams: [{ stream: { app: 'x' }, values: [[String(EPOCH * 1e6), body]] }] })),
  },
  OpenTelemetry: {
    at: true,
    to: 'the body',
    write: record((body) => ({
      resourceSpans: [
        {
          scopeSpans: [
            {
              spans: [
                {
                  traceId: 'a'.repeat(32),
                  name: 'POST',
                  startTimeUnixNano: `${EPOCH}000000`,
                  attributes: [
                    { key: 'http.request.method', value: { stringValue: 'POST' } },
                    { key: 'url.full', value: { stringValue: ADDRESS } },
                    { key: 'http.request.body', value: { stringValue: body } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    })),
  },
  'OpenTelemetry, log record': {
    at: true,
    write: record((body) => ({ timeUnixNano: `${EPOCH}000000`, body: { stringValue: body }, attributes: [] })),
  },
  Jaeger: {
    at: true,
    to: 'the body',
    write: record((body) => ({
      traceID: 'a',
      spans: [
        {
          startTime: EPOCH * 1000,
          tags: [
            { key: 'http.url', type: 'string', value: ADDRESS },
            { key: 'http.request.body', type: 'string', value: body },
          ],
        },
      ],
    })),
  },
  'Fluent Bit': {
    at: true,
    write: record((body) => ({ date: EPOCH / 1000, log: body, kubernetes: { pod_name: 'x' } })),
  },
  Logstash: {
    at: true,
    write: record((body) => ({ '@timestamp': MOMENT, '@version': '1', message: body, host: { name: 'x' } })),
  },
  Serilog: { at: true, write: record((body) => ({ '@t': MOMENT, '@mt': 'verify {Body}', Body: body })) },
  zap: {
    at: true,
    write: record((body) => ({ level: 'info', ts: EPOCH / 1000, caller: 'x.go:1', msg: 'verify', body: parsed(body) })),
  },
  slog: { at: true, write: record((body) => ({ time: MOMENT, level: 'INFO', msg: 'verify', credential: body })) },
  Rollbar: {
    at: true,
    to: 'the body',
    write: record((body) => ({
      data: { timestamp: EPOCH / 1000, request: { url: ADDRESS, method: 'POST', headers: HEADERS, body } },
    })),
  },
  Bugsnag: {
    to: 'its address',
    write: record((body) => ({
      events: [{ request: { url: ADDRESS, httpMethod: 'POST' }, metaData: { request: { body: parsed(body) } } }],
    })),
  },
  'a Cloudflare Worker': {
    at: true,
    to: 'its address',
    write: record((body) => ({
      outcome: 'ok',
      eventTimestamp: EPOCH,
      event: { request: { url: ADDRESS, method: 'POST', headers: HEADERS } },
      logs: [{ level: 'log', timestamp: EPOCH, message: [body] }],
    })),
  },
  Vercel: {
    at: true,
    to: 'its address',
    write: record((body) => ({
      timestamp: EPOCH,
      requestId: 'x',
      message: body,
      proxy: { method: 'POST', path: PATH, host: HOST },
    })),
  },
}
