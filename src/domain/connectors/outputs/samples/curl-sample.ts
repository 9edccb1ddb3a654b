import { firstPage, type SampleCalls, type SampleTexts } from './sample-calls.ts';

/** Calls with `curl` for a POSIX shell; secrets come from variables of that shell. */
export function writeCurl(calls: SampleCalls, texts: SampleTexts): string[] {
  const { base, way, get, update } = calls;
  const header = way === 'token' ? 'AfasToken $TOKEN_BASE64' : 'Bearer $ACCESS_TOKEN';
  const call = (path: string, ...more: readonly string[]) => [
    [`curl --fail-with-body "${base}${path}"`, `-H "Authorization: ${header}"`, ...more].join(
      ' \\\n  ',
    ),
    '',
  ];
  return [
    `# ${texts.secret}`,
    ...signIn(calls, texts),
    '',
    ...call('/metainfo'),
    ...get.flatMap(({ path }) => call(`${path}${firstPage}`)),
    ...update.flatMap(({ path, method }) => [
      `# ${texts.change}`,
      ...call(path, `-X ${method}`, "-H 'Content-Type: application/json'", "-d '{}'"),
    ]),
  ];
}

function signIn({ way, tokenUrl }: SampleCalls, texts: SampleTexts): string[] {
  if (way === 'token') return [`TOKEN_BASE64=$(printf '%s' "$TOKEN_XML" | base64 | tr -d '\\n')`];
  if (way === 'login') return [`# ${texts.login}`];
  return [
    `# ${texts.signIn}`,
    `ACCESS_TOKEN=$(curl --fail-with-body "${tokenUrl}" \\`,
    '  -d grant_type=client_credentials \\',
    '  --data-urlencode "client_id=$CLIENT_ID" \\',
    `  --data-urlencode "client_secret=$CLIENT_SECRET" | jq -r .access_token)`,
  ];
}
