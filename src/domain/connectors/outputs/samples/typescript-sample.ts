import type { SampleCall, SampleCalls, SampleTexts } from './sample-calls.ts';

/** A module for Node 20 and on, without packages; secrets come from its environment. */
export function writeTypeScript(calls: SampleCalls, texts: SampleTexts): string[] {
  const { base, get, update } = calls;
  return [
    `const base = '${base}';`,
    '',
    ...signIn(calls, texts),
    '',
    'export type Row = Record<string, unknown>;',
    ...(get.length === 0 ? [] : ['', ...rowsOf(get, texts)]),
    ...(update.length === 0 ? [] : ['', ...change(update, texts)]),
    '',
    '/** GET /metainfo */',
    'export function readMetainfo(): Promise<unknown> {',
    '  return call(`${base}/metainfo`);',
    '}',
    ...(get.length + update.length === 0 ? [] : ['', ...connectorAddress]),
    '',
    ...call,
  ];
}

/** Names as text of the language: in ASCII, so that none can change how the rest is read. */
function union(calls: readonly SampleCall[]): string {
  return [...new Set(calls.map(({ id }) => inAscii(id)))].join('\n  | ');
}

function inAscii(text: string): string {
  return JSON.stringify(text).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function rowsOf(get: readonly SampleCall[], texts: SampleTexts): string[] {
  return [
    `export type GetConnector =\n  | ${union(get)};`,
    '',
    `/** ${texts.paging} */`,
    'export async function* rowsOf(connector: GetConnector, orderBy: string): AsyncGenerator<Row> {',
    '  const take = 100;',
    '  for (let skip = 0; ; skip += take) {',
    '    const query = new URLSearchParams({',
    '      skip: String(skip),',
    '      take: String(take),',
    '      orderbyfieldids: orderBy,',
    '    });',
    '    const address = `${connectorAddress(connector)}?${query.toString()}`;',
    '    const { rows } = (await call(address)) as { rows: Row[] };',
    '    yield* rows;',
    '    if (rows.length < take) return;',
    '  }',
    '}',
  ];
}

function change(update: SampleCalls['update'], texts: SampleTexts): string[] {
  const methods = [...new Set(update.map(({ method }) => `'${method}'`))].join(' | ');
  return [
    `export type UpdateConnector =\n  | ${union(update)};`,
    '',
    `/** ${texts.change} */`,
    'export function change(',
    '  connector: UpdateConnector,',
    `  method: ${methods},`,
    '  body: Row,',
    '): Promise<unknown> {',
    '  return call(connectorAddress(connector), { method, body: JSON.stringify(body) });',
    '}',
  ];
}

const connectorAddress = [
  'function connectorAddress(connector: string): string {',
  '  return `${base}/connectors/${encodeURIComponent(connector)}`;',
  '}',
];

const call = [
  'async function call(address: string, init: RequestInit = {}): Promise<unknown> {',
  '  const headers = {',
  '    Authorization: await authorization(),',
  "    'Content-Type': 'application/json',",
  '  };',
  '  const answer = await fetch(address, { ...init, headers });',
  '  const text = await answer.text();',
  '  if (!answer.ok) throw new Error(`${String(answer.status)} ${text}`);',
  "  return text === '' ? undefined : JSON.parse(text);",
  '}',
];

function signIn({ way, tokenUrl }: SampleCalls, texts: SampleTexts): string[] {
  switch (way) {
    case 'token':
      return [
        `/** ${texts.secret} */`,
        "const token = process.env['TOKEN_XML'] ?? '';",
        '',
        'async function authorization(): Promise<string> {',
        "  return `AfasToken ${Buffer.from(token).toString('base64')}`;",
        '}',
      ];
    case 'login':
      return [
        `/** ${texts.login} */`,
        "const accessToken = process.env['ACCESS_TOKEN'] ?? '';",
        '',
        'async function authorization(): Promise<string> {',
        '  return `Bearer ${accessToken}`;',
        '}',
      ];
    case 'client':
      return signInByClient(tokenUrl, texts);
  }
}

function signInByClient(tokenUrl: string, texts: SampleTexts): string[] {
  return [
    `/** ${texts.secret} */`,
    "const clientId = process.env['CLIENT_ID'] ?? '';",
    "const clientSecret = process.env['CLIENT_SECRET'] ?? '';",
    '',
    `/** ${texts.signIn} */`,
    'async function authorization(): Promise<string> {',
    `  const answer = await fetch('${tokenUrl}', {`,
    "    method: 'POST',",
    '    body: new URLSearchParams({',
    "      grant_type: 'client_credentials',",
    '      client_id: clientId,',
    '      client_secret: clientSecret,',
    '    }),',
    '  });',
    '  if (!answer.ok) throw new Error(`${String(answer.status)} ${await answer.text()}`);',
    '  const { access_token: accessToken } = (await answer.json()) as { access_token: string };',
    '  return `Bearer ${accessToken}`;',
    '}',
  ];
}
