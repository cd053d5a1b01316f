/** How services, logs and clients keep one request: POST to Twilio with a body in JSON, or what they keep of it. */
export interface Recorded {
  /** The record of a request with this body. */
  write: (body: string) => string
  /** It says when. */
  at?: true
  /** It says where it was sent: with the body itself, or with what was logged of it. */
  to?: 'the body' | 'its address'
}

export const MOMENT = '2026-05-01T10:00:00.000Z'
export const HOST = 'verify.twilio.com'
export const PATH = '/v2/Services/VA00000000000000000000000000000000/Passkeys/ApproveChallenge'
export const ADDRESS = `https://${HOST}${PATH}`
const EPOCH = Date.parse(MOMENT)
const JSON_TYPE = 'application/json'
const HEADERS = { host: HOST, 'content-type': JSON_TYPE }
const json = (value: unknown, indent?: number): string => JSON.stringify(value, null, indent)
const record =
  (make: (body: string) => unknown, indent?: number) =>
  (body: string): string =>
    json(make(body), indent)
const parsed = (body: string): unknown => JSON.parse(body)
const base64 = (body: string): string => Buffer.from(body).toString('base64')

export const EVENTS: Record<string, Recorded> = {
  'API Gateway, REST': {
    to: 'the body',
    at: true,
    write: record((body) => ({
      resource: '/{proxy+}',
      path: PATH,
      httpMethod: 'POST',
      headers: { 'Content-Type': JSON_TYPE, Host: HOST },
      multiValueHeaders: { 'Content-Type': [JSON_TYPE], Host: [HOST] },
      queryStringParameters: null,
      requestContext: { path: PATH, requestTimeEpoch: EPOCH, requestTime: '01/May/2026:10:00:00 +0000' },
      body,
      isBase64Encoded: false,
    })),
  },
  'API Gateway, HTTP': {
    to: 'the body',
    at: true,
    write: record(
      (body) => ({
        version: '2.0',
        routeKey: `POST ${PATH}`,
        rawPath: PATH,
        rawQueryString: '',
        headers: HEADERS,
        requestContext: {
          domainName: HOST,
          http: { method: 'POST', path: PATH, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' },
          timeEpoch: EPOCH,
        },
        body: base64(body),
        isBase64Encoded: true,
      }),
      2,
    ),
  },
  'a load balancer': {
    to: 'the body',
    write: record((body) => ({
      requestContext: { elb: { targetGroupArn: 'arn:aws:elasticloadbalancing:x' } },
      httpMethod: 'POST',
      path: PATH,
      queryStringParameters: {},
      headers: HEADERS,
      body,
      isBase64Encoded: false,
    })),
  },
  'Azure Functions': {
    to: 'the body',
    write: record((body) => ({
      Data: { req: { Url: ADDRESS, Method: 'POST', Query: {}, Headers: { 'Content-Type': [JSON_TYPE] }, Body: body } },
      Metadata: { sys: { MethodName: 'verify', UtcNow: MOMENT } },
    })),
  },
  'Google Cloud Functions': {
    to: 'the body',
    write: record((body) => ({
      method: 'POST',
      url: PATH,
      headers: HEADERS,
      body: parsed(body),
      rawBody: { type: 'Buffer', data: [...Buffer.from(body)] },
    })),
  },
  'a request of Express': {
    to: 'the body',
    write: record((body) => ({
      req: {
        method: 'POST',
        originalUrl: PATH,
        url: '/ApproveChallenge',
        baseUrl: '/x',
        headers: HEADERS,
        body: parsed(body),
      },
    })),
  },
  'a route handler of Next.js': {
    to: 'the body',
    write: record((body) => ({ nextUrl: { pathname: PATH }, url: ADDRESS, method: 'POST', body: parsed(body) })),
  },
  EventBridge: {
    at: true,
    write: record((body) => ({
      version: '0',
      id: '6a7e8feb-b491-4cf7-a9f1-bf3703467718',
      'detail-type': 'passkey',
      source: 'app',
      time: MOMENT,
      region: 'eu-west-1',
      resources: [],
      detail: { credential: parsed(body) },
    })),
  },
  'Event Grid': {
    at: true,
    write: record((body) => [
      {
        id: '1',
        topic: '/subscriptions/x',
        subject: 'passkeys',
        eventType: 'Verify',
        eventTime: MOMENT,
        data: parsed(body),
        dataVersion: '1.0',
      },
    ]),
  },
  CloudEvents: {
    at: true,
    write: record((body) => ({
      specversion: '1.0',
      type: 'passkey.verify',
      source: '/app',
      id: '1',
      time: MOMENT,
      datacontenttype: JSON_TYPE,
      data: parsed(body),
    })),
  },
  Segment: {
    at: true,
    write: record((body) => ({
      type: 'track',
      event: 'Passkey',
      messageId: 'x',
      timestamp: MOMENT,
      properties: { credential: parsed(body) },
    })),
  },
  SQS: {
    at: true,
    write: record((body) => ({
      Records: [
        {
          messageId: 'x',
          body,
          attributes: { SentTimestamp: String(EPOCH) },
          messageAttributes: {},
          eventSource: 'aws:sqs',
        },
      ],
    })),
  },
  SNS: {
    at: true,
    write: record((body) => ({ Type: 'Notification', MessageId: 'x', Message: body, Timestamp: MOMENT })),
  },
  'Pub/Sub': {
    at: true,
    write: record((body) => ({
      message: { data: base64(body), messageId: '1', publishTime: MOMENT },
      subscription: 'x',
    })),
  },
  'Auth0 log stream': {
    at: true,
    write: record((body) => ({ log_id: '9', data: { date: MOMENT, type: 'fs', details: { body: parsed(body) } } })),
  },
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
  'a Postman collection': {
    to: 'the body',
    write: record((body) => ({
      info: { name: 'x', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      item: [
        {
          name: 'verify',
          request: {
            method: 'POST',
            header: [{ key: 'Content-Type', value: JSON_TYPE }],
            body: { mode: 'raw', raw: body, options: { raw: { language: 'json' } } },
            url: { raw: `{{base}}${PATH}`, host: ['{{base}}'], path: PATH.slice(1).split('/') },
          },
          response: [],
        },
      ],
      variable: [{ key: 'base', value: `https://${HOST}` }],
    })),
  },
  'a Postman collection of v1': {
    to: 'the body',
    write: record((body) => ({
      id: 'x',
      name: 'x',
      requests: [
        {
          id: 'y',
          url: ADDRESS,
          method: 'POST',
          headers: `Content-Type: ${JSON_TYPE}\n`,
          dataMode: 'raw',
          rawModeData: body,
        },
      ],
    })),
  },
  'a Postman environment': {
    write: record((body) => ({
      id: 'x',
      name: 'env',
      values: [{ key: 'credential', value: body, enabled: true }],
      _postman_variable_scope: 'environment',
    })),
  },
  'Insomnia, v4': {
    to: 'the body',
    write: record((body) => ({
      _type: 'export',
      __export_format: 4,
      resources: [
        {
          _id: 'req_1',
          url: ADDRESS,
          method: 'POST',
          body: { mimeType: JSON_TYPE, text: body },
          headers: [{ name: 'Content-Type', value: JSON_TYPE }],
          _type: 'request',
        },
      ],
    })),
  },
  'Thunder Client': {
    to: 'the body',
    write: record((body) => ({
      client: 'Thunder Client',
      collectionName: 'x',
      requests: [
        {
          _id: 'x',
          name: 'verify',
          url: ADDRESS,
          method: 'POST',
          headers: [{ name: 'Content-Type', value: JSON_TYPE }],
          params: [],
          body: { type: 'json', raw: body, form: [] },
        },
      ],
    })),
  },
  Hoppscotch: {
    to: 'the body',
    write: record((body) => ({
      v: '1',
      endpoint: ADDRESS,
      method: 'POST',
      headers: [{ key: 'Content-Type', value: JSON_TYPE, active: true }],
      body: { contentType: JSON_TYPE, body },
    })),
  },
  'GraphQL, variables': {
    write: record((body) => ({
      operationName: 'Verify',
      query: 'mutation Verify($c: JSON!) { verify(credential: $c) { ok } }',
      variables: { c: parsed(body) },
    })),
  },
  'GraphQL, variables as text': {
    write: record((body) => ({
      query: 'mutation Verify($c: String!) { verify(credential: $c) { ok } }',
      variables: { c: body },
    })),
  },
  'GraphQL, a list of operations': {
    write: record((body) => [
      { query: 'mutation V($c: JSON!) { verify(credential: $c) { ok } }', variables: json({ c: parsed(body) }) },
    ]),
  },
  'GraphQL, a literal in the query': {
    write: record((body) => ({
      query: `mutation { verify(credential: ${body.replaceAll(/"(\w+)":/g, '$1: ')}) { ok } }`,
    })),
  },
  Playwright: {
    to: 'the body',
    write: record((body) => ({ request: { url: ADDRESS, method: 'POST', postData: body } })),
  },
  WireMock: {
    to: 'the body',
    at: true,
    write: record((body) => ({
      requests: [
        {
          id: 'x',
          request: {
            url: PATH,
            absoluteUrl: ADDRESS,
            method: 'POST',
            loggedDate: EPOCH,
            headers: { 'Content-Type': JSON_TYPE },
            body,
          },
        },
      ],
    })),
  },
  nock: {
    to: 'the body',
    write: record((body) => [
      { scope: `https://${HOST}:443`, method: 'POST', path: PATH, body: parsed(body), status: 200, response: {} },
    ]),
  },
  VCR: {
    to: 'the body',
    at: true,
    write: record((body) => ({
      http_interactions: [
        {
          request: {
            method: 'post',
            uri: ADDRESS,
            body: { encoding: 'UTF-8', string: body },
            headers: { 'Content-Type': [JSON_TYPE] },
          },
          response: {},
          recorded_at: 'Fri, 01 May 2026 10:00:00 GMT',
        },
      ],
    })),
  },
  Polly: {
    to: 'the body',
    at: true,
    write: record((body) => ({
      log: {
        entries: [
          {
            startedDateTime: MOMENT,
            request: { method: 'POST', url: ADDRESS, headers: [], postData: { mimeType: JSON_TYPE, text: body } },
          },
        ],
      },
    })),
  },
  webhook: {
    to: 'the body',
    write: record((body) => ({
      uuid: 'x',
      type: 'web',
      method: 'POST',
      url: ADDRESS,
      created_at: '2026-05-01 10:00:00',
      content: body,
      headers: { 'content-type': [JSON_TYPE] },
    })),
  },
}
