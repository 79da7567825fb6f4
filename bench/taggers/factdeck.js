// factdeck's language layer: tags, lemmas, trees, entities, coreference, times, clauses.
import { createAnnotator } from '../../dist/annotate/annotate.js';
import { readArticle } from '../../dist/read/read-article.js';
import { packageFiles } from '../../dist/resources.js';

export const does = 'whole annotate()';

let annotator;

export function load() {
  annotator = createAnnotator(packageFiles());
}

function documentOf(text) {
  const article = readArticle(new TextEncoder().encode(text), { name: 'text', format: 'text' });
  return article.ok ? annotator.annotate(article.value) : undefined;
}

/** Reads a text to the end of what it offers. */
export function read(text) {
  return documentOf(text)?.sentences.length ?? 0;
}

/** Words with offsets and universal tags, all of the text being running text. */
export function tag(text) {
  const blocks = [{ kind: 'paragraph', start: 0, end: text.length }];
  const article = { id: '', title: '', source: '', sha256: '', text, blocks, origin: [] };
  return annotator.annotate(article).sentences.flatMap(({ tokens }) => tokens);
}
