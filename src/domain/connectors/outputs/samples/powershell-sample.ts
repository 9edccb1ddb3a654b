import { firstPage, type SampleCalls, type SampleTexts } from './sample-calls.ts';

/** Calls with PowerShell; secrets come from its environment. */
export function writePowerShell(calls: SampleCalls, texts: SampleTexts): string[] {
  const { base, get, update } = calls;
  const call = (path: string, more = '') =>
    `Invoke-RestMethod -Headers $headers -Uri "$base${path}"${more}`;
  return [
    `# ${texts.secret}`,
    `$base = '${base}'`,
    ...signIn(calls, texts),
    '',
    call('/metainfo'),
    ...get.map(({ path }) => call(`${path}${firstPage}`)),
    ...update.flatMap(({ path, method }) => [
      '',
      `# ${texts.change}`,
      call(path, ` -Method ${method} -ContentType 'application/json' -Body '{}'`),
    ]),
  ];
}

function signIn({ way, tokenUrl }: SampleCalls, texts: SampleTexts): string[] {
  if (way === 'token') {
    return [
      '$bytes = [Text.Encoding]::UTF8.GetBytes($env:TOKEN_XML)',
      '$headers = @{ Authorization = "AfasToken $([Convert]::ToBase64String($bytes))" }',
    ];
  }
  if (way === 'login') {
    return [`# ${texts.login}`, '$headers = @{ Authorization = "Bearer $env:ACCESS_TOKEN" }'];
  }
  return [
    `# ${texts.signIn}`,
    `$answer = Invoke-RestMethod -Method Post -Uri '${tokenUrl}' -Body @{`,
    "  grant_type    = 'client_credentials'",
    '  client_id     = $env:CLIENT_ID',
    '  client_secret = $env:CLIENT_SECRET',
    '}',
    '$headers = @{ Authorization = "Bearer $($answer.access_token)" }',
  ];
}
