import { expect, test } from 'vitest';
import { emptyManifest } from '../../../../src/domain/connectors/connector-manifest.ts';
import { fittingDraft } from '../../../../src/widgets/build-manifest/fitting-draft.ts';

const day = '2026-11-22';
const empty = emptyManifest('Roosterapp', day);

test.each<[why: string, wrong: object, fits: object, faults: object]>([
  [
    'mends what a field mends',
    { environment: { code: ' o12345aa' } },
    { environment: { code: 'O12345AA' } },
    {},
  ],
  [
    'leaves a text to be mended in its field',
    { environment: { code: '012345AA' } },
    {},
    { 'environment.code': '012345AA' },
  ],
  ['leaves out what has no field', { deviations: [{ advice: 'x' }] }, {}, {}],
])('%s', (_why, wrong, fits, faults) => {
  const draft = fittingDraft(JSON.stringify({ ...empty, ...wrong }), day);
  expect(draft).toEqual({ manifest: { ...empty, ...fits }, faults });
});
