import type { Deck } from '../types/deck.js';
import { articlesOf } from './cited.js';
import { type Exporter, wholeFile } from './format.js';
import { onOneLine } from './plain.js';
import { qtiItem } from './qti/item.js';
import { element, xmlDocument } from './xml.js';
import { zipped } from './zip.js';

/** `qti.zip`. */
export const exportQti: Exporter = (deck) => wholeFile('qti.zip', writeQti(deck));

/** Returns the deck as a package of QTI 1.2 with one quiz, by Canvas's names for kinds of questions. */
export function writeQti(deck: Deck): Uint8Array {
  const id = `factdeck_${deck.id.replace(/[^\w-]/g, '_')}`;
  return zipped({
    'imsmanifest.xml': manifest(id),
    [`${id}.xml`]: quiz(deck, id),
  });
}

function manifest(id: string): string {
  const file = `${id}.xml`;
  return xmlDocument(
    element(
      'manifest',
      {
        identifier: `${id}_manifest`,
        xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
      },
      element('metadata', {}, element('schema', {}, 'IMS Content'), element('schemaversion', {}, '1.1.3')),
      element('organizations', {}),
      element(
        'resources',
        {},
        element(
          'resource',
          { identifier: id, type: 'imsqti_xmlv1p2', href: file },
          element('file', { href: file }),
        ),
      ),
    ),
  );
}

function quiz(deck: Deck, id: string): string {
  const articles = articlesOf(deck);
  const items = deck.cards.map((card) => `\n${qtiItem(card, articles)}`);
  return xmlDocument(
    element(
      'questestinterop',
      { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
      element(
        'assessment',
        { ident: id, title: onOneLine(deck.title) },
        element('section', { ident: 'root_section' }, ...items, '\n'),
      ),
    ),
  );
}
