// What kind of thing the phrases of the treebanks' sentences name, one line a sentence: its id, then for each word the
// type of the phrase that it heads ("person"), or nothing. GUM tells the types of all phrases; EWT has those of names that
// were judged by reading (ewt-names.txt).
// npm run build && node training/kinds.js TREEBANKS > kinds.tsv
import { join } from 'node:path';
import { candidatesOf } from '../dist/annotate/entities/candidates.js';
import { readLexicon } from '../dist/annotate/entities/lexicon.js';
import { nameExtent } from '../dist/annotate/entities/name-span.js';
import { readDocuments } from './entities-corpus.js';
import { folderFiles } from './entities-files.js';
import { judgedNames } from './entities-names.js';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node training/kinds.js TREEBANKS > kinds.tsv');
  process.exit(2);
}
const lexicon = readLexicon(folderFiles(process.cwd()));
const judged = judgedNames();

function textOf({ tree, phrase, head }, type) {
  const { first, last } = nameExtent(tree, phrase, head, type, lexicon);
  return tree.tokens
    .slice(first, last + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** Types of the names of a sentence whose type was judged, by the place of their head. */
function judgedTypes(sentence) {
  const named = candidatesOf(sentence, lexicon).filter(({ name }) => name !== undefined);
  const typed = named.map((candidate) => [
    candidate.head,
    judged.get(textOf(candidate, 'Person')) ?? judged.get(textOf(candidate, 'Organization')),
  ]);
  return new Map(typed.filter(([, type]) => type).map(([head, type]) => [head, type.toLowerCase()]));
}

for (const name of ['en_ewt-train', 'en_gum-train', 'en_gum-dev']) {
  for (const { sentences, ids, gold } of readDocuments(join(folder, `${name}.conllu`))) {
    sentences.forEach((sentence, i) => {
      const types =
        gold[i].size > 0 ? gold[i] : name.startsWith('en_ewt') ? judgedTypes(sentence) : new Map();
      console.log([ids[i], ...sentence.tokens.map((_, word) => types.get(word) ?? '')].join('\t'));
    });
  }
}
