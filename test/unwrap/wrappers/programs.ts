import { ADDRESS as URL_ } from './sent.ts'

const pretty = (body: string): string => JSON.stringify(JSON.parse(body), null, 2)
const script = (body: string): string => pretty(body).replace(/"(\w+)":/g, '$1:')
const python = (body: string): string =>
  pretty(body)
    .replace(/\bnull\b/g, 'None')
    .replace(/\btrue\b/g, 'True')
const ruby = (body: string): string => body.replace(/":/g, '" => ')
const php = (body: string): string =>
  body.replace(/\{\}/g, 'new stdClass()').replace(/\{/g, '[').replace(/\}/g, ']').replace(/":/g, '" => ')
const JS_TYPE = `headers: { 'Content-Type': 'application/json' }`

/** A request with this body, as programs send it and as clients write it for a saved request. */
export const PROGRAMS: Record<string, (body: string) => string> = {
  'fetch, an object': (body) =>
    `const r = await fetch("${URL_}", {\n  method: "POST",\n  ${JS_TYPE},\n  body: JSON.stringify(${script(body)}),\n});\nconsole.log(await r.json());`,
  'fetch, variables': (body) =>
    `const url: string = '${URL_}';\nconst body = ${script(body)};\nfetch(url, { method: 'POST', ${JS_TYPE}, body: JSON.stringify(body) })`,
  'fetch, shorthand members': (body) =>
    `const method = 'POST', headers = {}\nconst body = JSON.stringify(${body})\nawait fetch('${URL_}', { method, headers, body })`,
  'fetch, a request of its own': (body) =>
    `fetch(new Request('${URL_}', { method: 'POST', ${JS_TYPE}, body: JSON.stringify(${body}) }))`,
  'fetch, a saved request': (body) =>
    `const myHeaders = new Headers();\nmyHeaders.append("Content-Type", "application/json");\n\nconst raw = JSON.stringify(${pretty(body)});\n\nconst requestOptions = {\n  method: "POST",\n  headers: myHeaders,\n  body: raw,\n  redirect: "follow"\n};\n\nfetch("${URL_}", requestOptions)\n  .then((response) => response.text());`,
  'axios, an object': (body) =>
    `axios.post('${URL_}', ${script(body)}, { headers: { Authorization: 'x' } }).then(r => console.log(r))`,
  'axios, a configuration': (body) =>
    `await axios({ method: 'post', url: '${URL_}', ${JS_TYPE}, data: ${script(body)} })`,
  'axios, a saved request': (body) =>
    `const axios = require('axios');\nlet data = JSON.stringify(${pretty(body)});\n\nlet config = {\n  method: 'post',\n  maxBodyLength: Infinity,\n  url: '${URL_}',\n  headers: { \n    'Content-Type': 'application/json'\n  },\n  data : data\n};\n\naxios.request(config)\n.then((response) => {\n  console.log(JSON.stringify(response.data));\n})`,
  'axios, an address of pieces': (body) =>
    `const BASE = 'https://verify.twilio.com/v2'\nawait axios.post(\`\${BASE}/Services/\${sid}/Passkeys/ApproveChallenge\`, ${body})`,
  'axios, a sum of pieces': (body) =>
    `axios.post(BASE + '/Services/' + sid + '/Passkeys/ApproveChallenge', ${script(body)})`,
  'axios, line ends of Windows': (body) =>
    `axios.post(\n  '${URL_}', // the challenge's address\n  ${script(body)},\n);\n`.replaceAll('\n', '\r\n'),
  'axios, in a ticket': (body) =>
    `Hi,\n\nit doesn't work, isn't it odd:\n\n\`\`\`js\nawait axios.post('${URL_}', ${script(body)})\n\`\`\`\n\nWhat's wrong?\n`,
  'axios, a type of its answer': (body) => `axios.post<{ ok: boolean }>('${URL_}', ${body})`,
  'a script of Postman': (body) =>
    `pm.sendRequest({ url: '${URL_}', method: 'POST', header: { 'Content-Type': 'application/json' }, body: { mode: 'raw', raw: JSON.stringify(${body}) } }, done)`,
  Playwright: (body) => `await request.post('${URL_}', { data: ${script(body)} })`,
  Cypress: (body) => `cy.request('POST', '${URL_}', ${script(body)}).then(done)`,
  Supertest: (body) =>
    `await request(app)\n  .post('${new URL(URL_).pathname}')\n  .send(${script(body)})\n  .expect(200)`,
  k6: (body) =>
    `const payload = JSON.stringify(${body});\nconst params = { ${JS_TYPE} };\nhttp.post('${URL_}', payload, params);`,
  jQuery: (body) =>
    `$.ajax({ url: "${URL_}", type: "POST", contentType: "application/json; charset=utf-8", data: JSON.stringify(${script(body)}), success: function (d) { console.log(d) } });`,
  'jQuery, a saved request': (body) =>
    `var settings = {\n  "url": "${URL_}",\n  "method": "POST",\n  "timeout": 0,\n  "headers": {\n    "Content-Type": "application/json"\n  },\n  "data": JSON.stringify(${pretty(body)}),\n};\n\n$.ajax(settings).done(function (response) {\n  console.log(response);\n});`,
  XMLHttpRequest: (body) =>
    `var xhr = new XMLHttpRequest();\nxhr.open("POST", "${URL_}");\nxhr.setRequestHeader("Content-Type", "application/json");\nxhr.onload = () => console.log(xhr.responseText);\nxhr.send(JSON.stringify(${script(body)}));`,
  ky: (body) => `await ky.post('${URL_}', { json: ${script(body)} }).json()`,
  got: (body) => `const {body} = await got.post('${URL_}', {\n\tjson: ${script(body)},\n\tresponseType: 'json'\n});`,
  SuperAgent: (body) =>
    `request\n  .post('${URL_}')\n  .set('Content-Type', 'application/json')\n  .send(${script(body)})\n  .end()`,
  'Node.js': (body) =>
    `const options = { hostname: 'verify.twilio.com', path: '${new URL(URL_).pathname}', method: 'POST', ${JS_TYPE} };\nconst req = https.request(options, (res) => {});\nreq.write(JSON.stringify(${script(body)}));\nreq.end();`,
  'requests, json': (body) =>
    `import requests\n\nr = requests.post(\n    "${URL_}",  # don't\n    json=${python(body)},\n    headers={"Authorization": "x"},\n)\nprint(r.text)`,
  'requests, a saved request': (body) =>
    `import requests\nimport json\n\nurl = "${URL_}"\n\npayload = json.dumps(${python(body)})\nheaders = {\n  'Content-Type': 'application/json'\n}\n\nresponse = requests.request("POST", url, headers=headers, data=payload)\n\nprint(response.text)`,
  httpx: (body) =>
    `async with httpx.AsyncClient() as client:\n    r = await client.post("${URL_}", json=${python(body)})`,
  urllib: (body) =>
    `req = urllib.request.Request("${URL_}", data=json.dumps(${python(body)}).encode("utf-8"), headers={"Content-Type": "application/json"})`,
  'http.client': (body) =>
    `conn = http.client.HTTPSConnection("verify.twilio.com")\npayload = json.dumps(${python(body)})\nheaders = {\n  'Content-Type': 'application/json'\n}\nconn.request("POST", "${new URL(URL_).pathname}", payload, headers)\n`,
  'Ruby, a request': (body) =>
    `require 'net/http'\nuri = URI('${URL_}')\nreq = Net::HTTP::Post.new(uri, 'Content-Type' => 'application/json')\nreq.body = ${ruby(body)}.to_json\nres = Net::HTTP.start(uri.hostname) { |http| http.request(req) }`,
  'Ruby, a call': (body) =>
    `Net::HTTP.post(URI('${URL_}'), ${ruby(body)}.to_json, 'Content-Type' => 'application/json')`,
  Faraday: (body) => `Faraday.post('${URL_}', JSON.generate(${ruby(body)}), 'Content-Type' => 'application/json')`,
  HTTParty: (body) =>
    `HTTParty.post("${URL_}", body: ${ruby(body)}.to_json, headers: { "Content-Type" => "application/json" })`,
  Guzzle: (body) =>
    `$client = new Client();\n$res = $client->post('${URL_}', [\n  'headers' => ['Content-Type' => 'application/json'],\n  'json' => ${php(body)},\n]);`,
  'Guzzle, a method': (body) => `$res = $client->request('POST', '${URL_}', ['json' => ${php(body)}]);`,
  Laravel: (body) => `$response = Http::post('${URL_}', ${php(body)});`,
  'PHP, options': (body) =>
    `<?php\n$curl = curl_init();\n\ncurl_setopt_array($curl, array(\n  CURLOPT_URL => '${URL_}',\n  CURLOPT_RETURNTRANSFER => true,\n  CURLOPT_CUSTOMREQUEST => 'POST',\n  CURLOPT_POSTFIELDS =>'${pretty(body)}',\n  CURLOPT_HTTPHEADER => array(\n    'Content-Type: application/json'\n  ),\n));\n\n$response = curl_exec($curl);`,
  'PHP, an option each': (body) =>
    `$ch = curl_init('${URL_}');\ncurl_setopt($ch, CURLOPT_HTTPHEADER, ['Content-Type: application/json']);\ncurl_setopt($ch, CURLOPT_POSTFIELDS, json_encode(${php(body)}));\ncurl_exec($ch);`,
  'Go, a request': (body) =>
    `body := \`${body}\`\nreq, err := http.NewRequest("POST", "${URL_}", strings.NewReader(body))\nreq.Header.Set("Content-Type", "application/json")`,
  'Go, a call': (body) => `http.Post("${URL_}", "application/json", bytes.NewBuffer([]byte(\`${pretty(body)}\`)))`,
  'Rust, reqwest': (body) => `let res = client.post("${URL_}").json(&json!(${pretty(body)})).send().await?;`,
  Dart: (body) => `final r = await http.post(Uri.parse('${URL_}'), ${JS_TYPE}, body: jsonEncode(${body}));`,
  'Java, its own client': (body) =>
    `HttpRequest request = HttpRequest.newBuilder()\n  .uri(URI.create("${URL_}"))\n  .header("Content-Type", "application/json")\n  .POST(HttpRequest.BodyPublishers.ofString(${JSON.stringify(body)}))\n  .build();`,
  'Java, OkHttp': (body) =>
    `MediaType mediaType = MediaType.parse("application/json");\nRequestBody body = RequestBody.create(mediaType, ${JSON.stringify(body)});\nRequest request = new Request.Builder()\n  .url("${URL_}")\n  .method("POST", body)\n  .addHeader("Content-Type", "application/json")\n  .build();`,
  'Kotlin, OkHttp': (body) =>
    `val json = "application/json".toMediaType()\nval body = """${pretty(body)}""".toRequestBody(json)\nval request = Request.Builder()\n  .url("${URL_}")\n  .post(body)\n  .build()`,
  'Swift, a string': (body) =>
    `let parameters = ${JSON.stringify(body)}\nlet postData = parameters.data(using: .utf8)\n\nvar request = URLRequest(url: URL(string: "${URL_}")!,timeoutInterval: Double.infinity)\nrequest.addValue("application/json", forHTTPHeaderField: "Content-Type")\n\nrequest.httpMethod = "POST"\nrequest.httpBody = postData\n`,
  'Swift, a text over lines': (body) =>
    `var request = URLRequest(url: URL(string: "${URL_}")!)\nrequest.httpMethod = "POST"\nrequest.httpBody = """\n${pretty(body)}\n""".data(using: .utf8)`,
  'C#, escapes': (body) =>
    `var content = new StringContent(${JSON.stringify(body)}, Encoding.UTF8, "application/json");\nvar r = await client.PostAsync("${URL_}", content);`,
  'C#': (body) =>
    `var content = new StringContent("""${body}""", Encoding.UTF8, "application/json");\nvar r = await client.PostAsync("${URL_}", content);`,
}
