// Names of persons, organizations and places in the treebanks' sentences, one line a sentence: its id, then O, B-PER,
// I-PER, B-ORG .. for each word. Types are GUM's own; EWT has none, and gets those judged by reading (ewt-names.txt) or,
// for other names, those of the entity finder on gold trees.
// npm run build && node training/names.js TREEBANKS > names.tsv
import { join } from 'node:path';
import { createEntityFinder } from '../dist/annotate/entities/find-entities.js';
import { readDocuments } from './entities-corpus.js';
import { folderFiles } from './entities-files.js';
import { judgedNames } from './entities-names.js';

const LABELS = { Person: 'PER', Organization: 'ORG', Place: 'LOC' };
const finder = createEntityFinder(folderFiles(process.cwd()));
const judged = judgedNames();
const folder = process.argv[2];
if (!folder) {
  console.error('usage: node training/names.js TREEBANKS > names.tsv');
  process.exit(2);
}

const capitalised = (type) => type.charAt(0).toUpperCase() + type.slice(1);

function textOf(sentence, mention) {
  const { first, last } = finder.nameSpan(sentence, mention);
  return sentence.tokens
    .slice(first - 1, last)
    .map(({ form }) => form)
    .join(' ');
}

/** The type that was judged for a name, the finder's own for one that was not. */
function judgedType(sentence, mention) {
  const asPerson = judged.get(textOf(sentence, { ...mention, type: 'Person' }));
  return asPerson ?? judged.get(textOf(sentence, { ...mention, type: 'Organization' })) ?? mention.type;
}

/** The finder's names of a sentence, typed by the treebank where it tells types. */
function namesOf(sentence, mentions, gold) {
  return mentions
    .filter(({ name }) => name)
    .map((mention) => {
      const told = gold && capitalised(gold.get(mention.head - 1) ?? '');
      const type = told ?? judgedType(sentence, mention);
      return { ...finder.nameSpan(sentence, { ...mention, type }), label: LABELS[type] };
    })
    .filter(({ label }) => label !== undefined);
}

/** The labels of a sentence's words; where one name holds another, those of the longer. */
function labelsOf(sentence, names) {
  const labels = sentence.tokens.map(() => 'O');
  for (const { first, last, label } of [...names].sort((a, b) => a.last - a.first - (b.last - b.first))) {
    for (let id = first; id <= last; id++) labels[id - 1] = `${id === first ? 'B' : 'I'}-${label}`;
  }
  return labels;
}

for (const name of ['en_ewt-train', 'en_gum-train']) {
  for (const { sentences, ids, gold } of readDocuments(join(folder, `${name}.conllu`))) {
    const told = gold.some((types) => types.size > 0);
    const { mentions } = finder.find(sentences);
    const bySentence = Map.groupBy
      ? Map.groupBy(mentions, ({ sentence }) => sentence)
      : mentions.reduce((all, m) => all.set(m.sentence, [...(all.get(m.sentence) ?? []), m]), new Map());
    sentences.forEach((sentence, i) => {
      const names = namesOf(sentence, bySentence.get(i) ?? [], told ? gold[i] : undefined);
      console.log([ids[i], ...labelsOf(sentence, names)].join('\t'));
    });
  }
}
