import { describe, expect, test } from 'vitest';
import { holdsTestAddress, judgeAddress } from '../../../../src/domain/connectors/address-range.ts';

describe('judgeAddress', () => {
  test.each([
    '203.0.113.7',
    ' 203.0.113.7 ',
    '0.0.0.0/0',
    '203.0.113.0/24',
    '255.255.255.255/32',
    '2001:db8::1',
    '::',
    '::1',
    '2001:DB8:0:0:0:0:0:1',
    '2001:db8::/32',
    'fe80::/128',
  ])('takes %s', (text) => {
    expect(judgeAddress(text)).toBeUndefined();
  });

  test.each<[text: string, code: string]>([
    ['', 'address.no-address'],
    ['203.0.113', 'address.no-address'],
    ['203.0.113.7.8', 'address.no-address'],
    ['203.0.113.7/', 'address.no-address'],
    ['203.0.113.7-9', 'address.no-address'],
    ['203.0.113.256', 'address.out-of-range'],
    ['203.0.113.0/33', 'address.out-of-range'],
    ['2001:db8::/129', 'address.out-of-range'],
    ['2001:db8::1::2', 'address.no-address'],
    ['1:2:3:4:5:6:7:8:9', 'address.no-address'],
    ['1:2:3:4:5:6:7', 'address.no-address'],
    ['12345::', 'address.no-address'],
    [':::', 'address.no-address'],
    ['koppeling.voorbeeld.nl', 'address.host-name'],
    ['https://203.0.113.7', 'address.host-name'],
    ['alle', 'address.no-address'],
  ])('%j: %s', (text, code) => {
    expect(judgeAddress(text)).toEqual({ code, found: text });
  });
});

test.each<[range: string, holds: boolean]>([
  ['52.174.142.76', true],
  ['52.174.142.140/32', true],
  ['52.174.142.0/24', true],
  ['52.174.142.128/28', true],
  ['0.0.0.0/0', true],
  ['52.174.142.77', false],
  ['52.174.142.144/28', false],
  ['52.174.142.7', false],
  ['52.174.143.76', false],
  ['2001:db8::/32', false],
  ['52.174.142.76/99', false],
  ['AFAS Connect', false],
])('%s lets AFAS Connect in: %s', (range, holds) => {
  expect(holdsTestAddress(range)).toBe(holds);
});
