/** An element in its written form. */
export type Xml = string;

/** Returns an element with its attributes and content: texts are to be escaped by `xmlText`, elements stand as they are. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...content: readonly Xml[]
): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inside = content.join('');
  return inside ? `<${name}${written.join('')}>${inside}</${name}>` : `<${name}${written.join('')}/>`;
}

/** Returns a text for XML 1.0: escaped, without the characters that XML cannot hold. */
export function xmlText(text: string): Xml {
  return [...text]
    .map((character) => (isAllowed(character.codePointAt(0) ?? 0) ? (entities[character] ?? character) : ''))
    .join('');
}

/** The characters of XML 1.0, section 2.2. */
function isAllowed(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Returns a whole document with its declaration. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
