import { ADDRESS, EPOCH, HOST, JSON_TYPE, json, MOMENT, PATH, parsed, type Recorded, record } from './record.ts'

/** What API clients, test tools and recorders keep. */
export const CLIENTS: Record<string, Recorded> = {
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
