import { firstPage, type SampleCalls, type SampleTexts } from './sample-calls.ts';

/** A `.http` file, as editors run it; what stands in `{{…}}` comes from its own environment. */
export function writeHttp(calls: SampleCalls, texts: SampleTexts): string[] {
  const { base, way, get, update } = calls;
  const header = way === 'token' ? 'AfasToken {{tokenInBase64}}' : 'Bearer {{accessToken}}';
  const request = (title: string, line: string, body: readonly string[] = []) => [
    `### ${title}`,
    line,
    `Authorization: ${header}`,
    ...body,
    '',
  ];
  const json = ['Content-Type: application/json', '', '{}'];
  return [
    `# ${texts.secret}`,
    `@base = ${base}`,
    '',
    ...signIn(calls, texts),
    ...request('metainfo', 'GET {{base}}/metainfo'),
    ...get.flatMap(({ path }) => request(path, `GET {{base}}${path}${firstPage}`)),
    ...update.flatMap(({ path, method }) =>
      request(`${path}: ${texts.change}`, `${method} {{base}}${path}`, json),
    ),
  ];
}

function signIn({ way, tokenUrl }: SampleCalls, texts: SampleTexts): string[] {
  if (way === 'token') return [];
  if (way === 'login') return [`# ${texts.login}`, ''];
  return [
    `### ${texts.signIn}`,
    `POST ${tokenUrl}`,
    'Content-Type: application/x-www-form-urlencoded',
    '',
    'grant_type=client_credentials&client_id={{clientId}}&client_secret={{clientSecret}}',
    '',
  ];
}
