import { assert, constantFrom, nat, property, array, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workbookLimits } from '../../../../src/files/workbook-limits.ts';
import { XmlReader, type XmlAttributes } from '../../../../src/files/xlsx/xml-reader.ts';

type Event = string | [name: string, attributes: XmlAttributes];

/** What a reader tells about a document that comes in these pieces; texts are joined. */
function read(...pieces: string[]): Event[] {
  const events: Event[] = [];
  const reader = new XmlReader('part.xml', {
    open: (name, attributes) => events.push([name, { ...attributes }]),
    text(text) {
      const last = events.at(-1);
      if (typeof last === 'string' && last.startsWith('"')) events.push(events.pop() + text);
      else events.push(`"${text}`);
    },
    close: (name) => events.push(`/${name}`),
  });
  for (const piece of pieces) reader.write(piece);
  reader.close();
  return events;
}

const sound: [string, Event[], string][] = [
  ['<a/>', [['a', {}], '/a'], 'one element'],
  ['<a b="1" c=\'2\' />', [['a', { b: '1', c: '2' }], '/a'], 'both kinds of quotes'],
  ['<a b = "x>y"></a >', [['a', { b: 'x>y' }], '/a'], 'blanks, and > in a value'],
  ['<x:a x:b="1"><x:c/></x:a>', [['a', { 'x:b': '1' }], ['c', {}], '/c', '/a'], 'prefixes'],
  ['<a>b&lt;&#233;&#xE9;&amp;lt;</a>', [['a', {}], '"b<éé&lt;', '/a'], 'entities, once'],
  ['<a b="&quot;&apos;\t\r\n"/>', [['a', { b: `"'  ` }], '/a'], 'blanks in a value'],
  ['<a>b\r\nc\rd</a>', [['a', {}], '"b\nc\nd', '/a'], 'line ends'],
  ['<a><![CDATA[<b>&amp;]]></a>', [['a', {}], '"<b>&amp;', '/a'], 'CDATA'],
  ['<?xml version="1.0"?>\n<!-- <b> --><a/><!-- c -->\n', [['a', {}], '/a'], 'what is no element'],
  ['<a><?b c?><é-1/></a>', [['a', {}], ['é-1', {}], '/é-1', '/a'], 'a name beyond ASCII'],
];

describe('a sound document', () => {
  test.each(sound)('%s: %j %s', (document, events) => {
    expect(read(document)).toEqual(events);
  });

  test('reads the same in whatever pieces it comes', () => {
    assert(
      property(
        constantFrom(...sound),
        array(nat(60), { maxLength: 5 }),
        ([document, events], cuts) => {
          const places = [0, ...cuts.toSorted((one, other) => one - other), document.length];
          const pieces = places.slice(1).map((end, at) => document.slice(places[at], end));
          expect(read(...pieces)).toEqual(events);
        },
      ),
      { seed: 20261122, numRuns: 2000 },
    );
  });
});

describe('a damaged document', () => {
  test.each([
    ['', 'nothing'],
    [' \n', 'only blanks'],
    ['<a>', 'an element that is not closed'],
    ['<a></b>', 'closed by another name'],
    ['<a></ab>', 'closed by a longer name'],
    ['<a></a', 'cut off'],
    ['<a/><b/>', 'two roots'],
    ['</a>', 'closed before it is open'],
    ['b<a/>', 'text before the root'],
    ['<a/>b', 'text after the root'],
    ['<![CDATA[b]]><a/>', 'CDATA outside the root'],
    ['<a b="1" b="2"/>', 'an attribute twice'],
    ['<a b="1"c="2"/>', 'no blank between attributes'],
    ['<a b/>', 'an attribute without value'],
    ['<a b=1/>', 'a value without quotes'],
    ['<a b="<"/>', 'a tag in a value'],
    ['<a / >', 'a slash apart'],
    ['< a/>', 'a blank before the name'],
    ['<1/>', 'a name that begins with a digit'],
    ['<a"/>', 'a quote in a name'],
    ['<a>&b;</a>', 'an unknown entity'],
    ['<a>b & c</a>', 'a bare ampersand'],
    ['<a>&#0;</a>', 'a character that is none'],
    ['<a>&#xD800;</a>', 'half a character'],
    ['<a>&#1114112;</a>', 'beyond the last character'],
    ['<a>\u0001</a>', 'a control character'],
    ['<!-- b', 'a comment that is not closed'],
    ['<!ELEMENT a ANY><a/>', 'a declaration'],
  ])('%j is refused: %s', (document) => {
    const damaged = { refusal: { code: 'file.damaged', part: 'part.xml' } };
    expect(() => read(document)).toThrow(expect.objectContaining(damaged));
  });

  test('of which a tag never ends is refused before it takes much', () => {
    const reader = new XmlReader('part.xml', {});
    const piece = ' '.repeat(64 * 1024);
    reader.write('<a');
    for (let length = piece.length; length < workbookLimits.xmlTag; length += piece.length) {
      reader.write(piece);
    }
    expect(() => {
      reader.write(piece);
    }).toThrow('file.damaged');
  });

  test('never makes it throw anything else', () => {
    const unit = constantFrom(...'<>/="\'&;!?-[] ab1:\n', '<a', '</a>', '<!--', '<![CDATA[', ']]>');
    assert(
      property(string({ unit, maxLength: 30 }), nat(30), (document, cut) => {
        expect(outcome(document.slice(0, cut), document.slice(cut))).toEqual(outcome(document));
      }),
      { seed: 20261122, numRuns: 5000 },
    );
  });

  function outcome(...pieces: string[]): Event[] | string {
    try {
      return read(...pieces);
    } catch (error) {
      const { refusal } = error as { refusal: { code: string } };
      return refusal.code;
    }
  }
});

test('a document type is refused, wherever it is cut', () => {
  const document = '<!DOCTYPE a [<!ENTITY b "c">]><a/>';
  for (let cut = 0; cut < 12; cut++) {
    expect(() => read(document.slice(0, cut), document.slice(cut))).toThrow('file.doctype');
  }
});
