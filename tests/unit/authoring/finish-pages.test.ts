import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { holdScripts, keepUsedHashes } from '../../../src/authoring/finish-pages.ts';

const script = '<script type="module" src="/_astro/a.js"></script>';

describe('holdScripts', () => {
  test('puts the script before the mark in a template', () => {
    expect(holdScripts(`<p>a</p>${script}<page-scripts></page-scripts>`)).toBe(
      `<p>a</p><template id="page-scripts">${script}</template>`,
    );
  });

  test('puts the style sheets in the mark in front of the script', () => {
    const sheet = '<link rel="stylesheet" href="/_astro/a.css">';
    expect(holdScripts(`${script}<page-scripts>${sheet}</page-scripts>`)).toBe(
      `<template id="page-scripts">${sheet}${script}</template>`,
    );
  });

  test('leaves a page without the mark as it is', () => {
    expect(holdScripts(`<p>a</p>${script}`)).toBe(`<p>a</p>${script}`);
  });

  test.each([
    ['no script before it', '<p>a</p><page-scripts></page-scripts>'],
    ['a script without a file', '<script type="module">a</script><page-scripts></page-scripts>'],
    ['something in it', `${script}<page-scripts>a</page-scripts>`],
  ])('stops the build on a mark with %s', (_, html) => {
    expect(() => holdScripts(html)).toThrow('Expected one script with a file');
  });
});

describe('keepUsedHashes', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const page = (policy: string) =>
    `<meta http-equiv="content-security-policy" content="${policy}"><script>a</script>${script}`;

  test('keeps the hash of what stands in the page and takes out the others', () => {
    const policy = `script-src 'self' ${hash('a')} ${hash('b')}; style-src 'self' ${hash('')};`;
    expect(keepUsedHashes(page(policy))).toBe(
      page(`script-src 'self' ${hash('a')}; style-src 'self';`),
    );
  });
});
