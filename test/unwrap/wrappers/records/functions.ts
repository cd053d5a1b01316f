import {
  ADDRESS,
  base64,
  EPOCH,
  HEADERS,
  HOST,
  JSON_TYPE,
  MOMENT,
  PATH,
  parsed,
  type Recorded,
  record,
} from './record.ts'

/** Events of functions in a cloud, of queues and of webhooks. */
export const FUNCTIONS: Record<string, Recorded> = {
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
}
