import { element, type Xml, xmlText } from '../xml.js';

/** Returns HTML to show. */
export function material(html: string): Xml {
  return element('material', {}, element('mattext', { texttype: 'text/html' }, xmlText(html)));
}
