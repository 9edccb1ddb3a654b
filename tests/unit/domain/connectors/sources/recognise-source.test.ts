import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recogniseSource } from '../../../../../src/domain/connectors/sources/recognise-source.ts';
import { writeManifest } from '../../../../../src/domain/connectors/sources/read-manifest.ts';
import { anyManifest } from '../any-manifest.ts';
import { known } from '../known.ts';

const token = `<token><version>1</version><data>${'5A1C0F3E'.repeat(8)}</data></token>`;

describe('recogniseSource', () => {
  test.each<[why: string, text: string, kind: string]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \r\n\t\u00a0', 'empty'],
    ['more than four million characters', 'a'.repeat(4_000_001), 'too-large'],
    ['200,000 blanks', `${' '.repeat(200_000)}x`, 'no-names'],
    ['200,000 brackets', '['.repeat(200_000), 'not-json'],
    ['40,000 groups', '{"getConnectors":'.repeat(40_000), 'not-json'],
    ['10,000 headings', '# GetConnectoren\n'.repeat(10_000), 'no-names'],
    ['50,000 fences', '# App connector\n# GetConnectoren\n```\n'.repeat(20_000), 'no-names'],
  ])('answers %s', (_why, text, kind) => {
    expect(recogniseSource(text, known).kind).toBe(kind);
  });

  test('recognises every manifest', () => {
    fc.assert(
      fc.property(anyManifest, (manifest) => {
        const source = recogniseSource(writeManifest(manifest), known);
        expect(source).toMatchObject({ kind: 'manifest', reading: { status: 'read', manifest } });
      }),
      { seed: 20261122, numRuns: 60 },
    );
  });

  test.each<[why: string, text: string]>([
    ['a list', `Bakkerij_Verlof\n${token}`],
    ['an answer', JSON.stringify({ getConnectors: [{ id: 'KnPerson', description: token }] })],
    ['a report', `# App Connector\n## GetConnectoren\n- Bakkerij_Verlof\n${btoa(token)}`],
    ['half an answer', `{"getConnectors":[{"id":"${'5A1C0F3E'.repeat(8)}"`],
  ])('gives nothing of %s with a token in it', (_why, text) => {
    const source = recogniseSource(text, known);
    expect(source.kind).toBe('secret');
    expect(JSON.stringify(source)).not.toContain('5A1C0F3E');
  });

  test('answers whatever stands in a text', () => {
    const mixed = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '# App Connector\n',
          '## GetConnectoren\n',
          '{"getConnectors":[',
          '"id":"',
          '\n',
        ),
      ),
    );
    fc.assert(
      fc.property(mixed, (parts) => {
        expect(recogniseSource(parts.join(''), known).kind).toMatch(/^[a-z-]+$/);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });
});
