import type { ConnectorManifest } from '../connector-manifest.ts';
import { addressesOf } from '../manifest-hosts.ts';

export const sampleKinds = ['http', 'curl', 'powershell', 'typescript'] as const;
export type SampleKind = (typeof sampleKinds)[number];

/** What stands as a comment in a sample, in the reader's language. */
export interface SampleTexts {
  /** Where the secret comes from: never out of the sample. */
  readonly secret: string;
  readonly paging: string;
  readonly signIn: string;
  readonly change: string;
}

/** What all samples are written from. */
interface Call {
  readonly base: string;
  readonly oauth: boolean;
  readonly tokenUrl: string;
  readonly get: readonly string[];
  readonly update: readonly { readonly id: string; readonly method: 'POST' | 'PUT' }[];
}

/**
 * Calls to try an app connector with. A secret has a placeholder or comes from the environment of
 * who runs it; the classic token goes into the header as Base64 of the whole XML.
 *
 * Source: OAS authentication.md (header, client credentials), OAS paths.
 */
export function writeSample(
  kind: SampleKind,
  manifest: ConnectorManifest,
  texts: SampleTexts,
): string {
  const call = callOf(manifest);
  switch (kind) {
    case 'http':
      return writeHttp(call, texts);
    case 'curl':
      return writeCurl(call, texts);
    case 'powershell':
      return writePowerShell(call, texts);
    case 'typescript':
      return writeTypeScript(call, texts);
  }
}

const placeholder = 'https://12345.rest.afas.online/ProfitRestServices';

function callOf(manifest: ConnectorManifest): Call {
  const { rest = placeholder, oauthToken = `${rest}/oauth/token` } = addressesOf(manifest);
  const update = manifest.updateConnectors.flatMap(({ id, methods = ['POST', 'PUT'] }) =>
    methods.filter((method) => method !== 'DELETE').map((method) => ({ id, method })),
  );
  return {
    base: rest,
    oauth:
      manifest.authentication !== undefined && manifest.authentication.kind !== 'classic-token',
    tokenUrl: oauthToken,
    get: manifest.getConnectors.map(({ id }) => encodeURIComponent(id)),
    update: update.map(({ id, method }) => ({ id: encodeURIComponent(id), method })),
  };
}

const page = '?skip=0&take=100';

function writeHttp({ base, oauth, tokenUrl, get, update }: Call, texts: SampleTexts): string {
  const authorization = oauth ? 'Bearer {{accessToken}}' : 'AfasToken {{tokenInBase64}}';
  const signIn = [
    `### ${texts.signIn}`,
    `POST ${tokenUrl}`,
    'Content-Type: application/x-www-form-urlencoded',
    '',
    'grant_type=client_credentials&client_id={{clientId}}&client_secret={{clientSecret}}',
    '',
  ];
  const request = (title: string, line: string, body: readonly string[] = []) => [
    `### ${title}`,
    line,
    `Authorization: ${authorization}`,
    ...body,
    '',
  ];
  const json = ['Content-Type: application/json', '', '{}'];
  return lines([
    `# ${texts.secret}`,
    `@base = ${base}`,
    '',
    ...(oauth ? signIn : []),
    ...request('metainfo', 'GET {{base}}/metainfo'),
    ...get.flatMap((id) => request(id, `GET {{base}}/connectors/${id}${page}`)),
    ...update.flatMap(({ id, method }) =>
      request(`${method} ${id}: ${texts.change}`, `${method} {{base}}/connectors/${id}`, json),
    ),
  ]);
}

function writeCurl({ base, oauth, tokenUrl, get, update }: Call, texts: SampleTexts): string {
  const header = oauth ? 'Bearer $ACCESS_TOKEN' : 'AfasToken $TOKEN_BASE64';
  const call = (path: string, ...more: string[]) =>
    [`curl --fail-with-body "${base}${path}"`, `  -H "Authorization: ${header}"`, ...more].join(
      ' \\\n',
    );
  const signIn = [
    `# ${texts.signIn}`,
    `curl --fail-with-body "${tokenUrl}" \\\n  -d grant_type=client_credentials \\\n  -d "client_id=$CLIENT_ID" \\\n  -d "client_secret=$CLIENT_SECRET"`,
    '',
  ];
  return lines([
    `# ${texts.secret}`,
    ...(oauth ? signIn : [`TOKEN_BASE64=$(printf '%s' "$TOKEN_XML" | base64 -w 0)`, '']),
    call('/metainfo'),
    ...get.map((id) => `\n${call(`/connectors/${id}${page}`)}`),
    ...update.map(
      ({ id, method }) =>
        `\n# ${texts.change}\n${call(`/connectors/${id}`, `  -X ${method}`, "  -H 'Content-Type: application/json'", "  -d '{}'")}`,
    ),
  ]);
}

function writePowerShell({ base, oauth, tokenUrl, get, update }: Call, texts: SampleTexts): string {
  const signIn = oauth
    ? [
        `# ${texts.signIn}`,
        `$answer = Invoke-RestMethod -Method Post -Uri '${tokenUrl}' -Body @{`,
        "  grant_type    = 'client_credentials'",
        '  client_id     = $env:CLIENT_ID',
        '  client_secret = $env:CLIENT_SECRET',
        '}',
        '$headers = @{ Authorization = "Bearer $($answer.access_token)" }',
      ]
    : [
        '$bytes = [Text.Encoding]::UTF8.GetBytes($env:TOKEN_XML)',
        '$headers = @{ Authorization = "AfasToken $([Convert]::ToBase64String($bytes))" }',
      ];
  return lines([
    `# ${texts.secret}`,
    `$base = '${base}'`,
    ...signIn,
    '',
    'Invoke-RestMethod -Headers $headers -Uri "$base/metainfo"',
    ...get.map((id) => `Invoke-RestMethod -Headers $headers -Uri "$base/connectors/${id}${page}"`),
    ...update.map(
      ({ id, method }) =>
        `\n# ${texts.change}\nInvoke-RestMethod -Headers $headers -Method ${method === 'POST' ? 'Post' : 'Put'} -Uri "$base/connectors/${id}" -ContentType 'application/json' -Body '{}'`,
    ),
  ]);
}

function writeTypeScript(call: Call, texts: SampleTexts): string {
  const { base, oauth, get, update } = call;
  const union = (ids: readonly string[]) =>
    ids.length === 0
      ? 'never'
      : [...new Set(ids)].map((id) => JSON.stringify(decodeURIComponent(id))).join(' | ');
  return lines([
    `const base = '${base}';`,
    '',
    `/** ${texts.secret} */`,
    ...(oauth ? typeScriptOAuth(call, texts) : typeScriptToken()),
    '',
    `type GetConnector = ${union(get)};`,
    ...(update.length === 0
      ? []
      : [`type UpdateConnector = ${union(update.map(({ id }) => id))};`]),
    'type Row = Record<string, unknown>;',
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
    '    const { rows } = (await call(`${connectorAddress(connector)}?${query}`)) as { rows: Row[] };',
    '    yield* rows;',
    '    if (rows.length < take) return;',
    '  }',
    '}',
    '',
    ...(update.length === 0
      ? []
      : [
          `/** ${texts.change} */`,
          "export function change(connector: UpdateConnector, method: 'POST' | 'PUT', body: Row): Promise<unknown> {",
          '  return call(connectorAddress(connector), { method, body: JSON.stringify(body) });',
          '}',
          '',
        ]),
    'function connectorAddress(connector: string): string {',
    '  return `${base}/connectors/${encodeURIComponent(connector)}`;',
    '}',
    '',
    'async function call(address: string, init: RequestInit = {}): Promise<unknown> {',
    '  const headers = {',
    '    Authorization: await authorization(),',
    "    'Content-Type': 'application/json',",
    '  };',
    '  const answer = await fetch(address, { ...init, headers });',
    '  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);',
    '  const text = await answer.text();',
    "  return text === '' ? undefined : JSON.parse(text);",
    '}',
  ]);
}

function typeScriptToken(): string[] {
  return [
    "const token = process.env['TOKEN_XML'] ?? '';",
    '',
    'async function authorization(): Promise<string> {',
    "  return `AfasToken ${Buffer.from(token).toString('base64')}`;",
    '}',
  ];
}

function typeScriptOAuth({ tokenUrl }: Call, texts: SampleTexts): string[] {
  return [
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
    '  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);',
    '  const { access_token: accessToken } = (await answer.json()) as { access_token: string };',
    '  return `Bearer ${accessToken}`;',
    '}',
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join('\n').trimEnd()}\n`;
}
