import { describe, expect, it } from 'vitest';
import { createAnnotator } from '../../src/annotate/annotate.js';
import { extractFacts } from '../../src/extract/extract-facts.js';
import { loadRules } from '../../src/extract/load-rules.js';
import { readArticle } from '../../src/read/read-article.js';
import { packageFiles } from '../../src/resources.js';

const files = packageFiles();
const annotator = createAnnotator(files);

/** Any active verb with a subject and any passive one: so that every verb's reading can be seen. */
const anyVerb = `rule: any-verb
fact: Visit
gloss: Any verb.
confidence: 0
trigger: { lemma: any, pos: VERB }
roles:
  subject: { path: [$subject, "@passive ^acl"] }
require: [subject]
cards: []
examples:
  - { text: Holm slept., fact: { subject: Holm } }
`;

const loaded = loadRules(files, [{ file: 'any-verb.yml', text: anyVerb }]);
if (!loaded.ok) throw new Error(loaded.findings[0]?.message);
const rules = { ...loaded.value, rules: loaded.value.rules.filter(({ rule }) => rule.rule === 'any-verb') };

/** "modality polarity [source]" of the fact whose trigger is the word; "none" if there is none. */
function reading(text: string, word: string): string {
  const article = readArticle(new TextEncoder().encode(text), { name: 'text', format: 'text' });
  if (!article.ok) throw new Error(article.findings[0]?.message);
  const fact = extractFacts(annotator.annotate(article.value), rules).find(
    ({ trigger }) => trigger.text === word,
  );
  if (!fact) return 'none';
  return [fact.modality, fact.polarity, ...(fact.attribution ? [fact.attribution.text] : [])].join(' ');
}

describe('modality', () => {
  it.each([
    ['The minister visited Lisbon.', 'visited', 'asserted positive'],
    ['The minister has visited Lisbon twice.', 'visited', 'asserted positive'],
    ['The minister will visit Lisbon.', 'visit', 'planned positive'],
    ['The minister is to visit Lisbon.', 'visit', 'planned positive'],
    ['The minister is expected to visit Lisbon.', 'visit', 'planned positive'],
    ['The minister intends to visit Lisbon.', 'visit', 'planned positive'],
    ['The minister agreed to visit Lisbon.', 'visit', 'planned positive'],
    ['The minister went to Lisbon to sign the treaty.', 'sign', 'planned positive'],
    ['The decision to close the mine angered workers.', 'close', 'none'],
    ['The minister must visit Lisbon.', 'visit', 'required positive'],
    ['The minister should visit Lisbon.', 'visit', 'required positive'],
    ['The minister has to visit Lisbon.', 'visit', 'required positive'],
    ['The court ordered the firm to repair the bridge.', 'repair', 'required positive'],
    ['The minister may visit Lisbon.', 'visit', 'possible positive'],
    ['The minister could visit Lisbon.', 'visit', 'possible positive'],
    ['The minister reportedly visited Lisbon.', 'visited', 'possible positive'],
    ['The tycoon allegedly paid the judge.', 'paid', 'possible positive'],
    ['The minister is likely to visit Lisbon.', 'visit', 'possible positive'],
    ['The rebels tried to storm the palace.', 'storm', 'possible positive'],
    ['The spy is said to have visited Lisbon.', 'visited', 'possible positive'],
    ['The minister would visit Lisbon.', 'visit', 'conditional positive'],
    ['If the firm sells the bridge, the strike will end.', 'sells', 'conditional positive'],
    ['If the minister visits Lisbon, the strike will end.', 'end', 'conditional positive'],
    ['The miners began to dig a tunnel.', 'dig', 'asserted positive'],
    ['The minister managed to visit Lisbon.', 'visit', 'asserted positive'],
    ['The minister flew to Lisbon and met the mayor.', 'met', 'asserted positive'],
    ['The minister will fly to Lisbon and meet the mayor.', 'meet', 'planned positive'],
  ])('%s (%s)', (text, word, expected) => {
    expect(reading(text, word)).toBe(expected);
  });
});

describe('polarity', () => {
  it.each([
    ['The minister did not visit Lisbon.', 'visit', 'asserted negative'],
    ["The minister hasn't visited Lisbon.", 'visited', 'asserted negative'],
    ['The minister never visited Lisbon.', 'visited', 'asserted negative'],
    ['The firm no longer owns the bridge.', 'owns', 'asserted negative'],
    ['No delegation attended the meeting.', 'attended', 'asserted negative'],
    ['Nobody attended the meeting.', 'attended', 'asserted negative'],
    ['None of the ministers attended the meeting.', 'attended', 'asserted negative'],
    ['The army captured no villages.', 'captured', 'asserted negative'],
    ['The minister refused to visit Lisbon.', 'visit', 'asserted negative'],
    ['The rebels failed to capture the town.', 'capture', 'asserted negative'],
    ['The minister did not agree to visit Lisbon.', 'visit', 'planned negative'],
    ['The firm closed the mine without warning the miners.', 'warning', 'asserted negative'],
    ['The minister visited Lisbon.', 'visited', 'asserted positive'],
  ])('%s (%s)', (text, word, expected) => {
    expect(reading(text, word)).toBe(expected);
  });
});

describe('attribution', () => {
  it.each([
    ['Karin Berg said that the firm closed the mine.', 'closed', 'asserted positive Karin Berg'],
    ['The firm closed the mine, Karin Berg said.', 'closed', 'asserted positive Karin Berg'],
    ['According to the ministry, the firm closed the mine.', 'closed', 'asserted positive the ministry'],
    [
      'Many historians believe that soldiers burned the library.',
      'burned',
      'asserted positive Many historians',
    ],
    ['Karin Berg said that the firm must close the mine.', 'close', 'required positive Karin Berg'],
    ['Karin Berg knew that the firm had closed the mine.', 'closed', 'asserted positive'],
    ['The firm denied that it closed the mine.', 'closed', 'none'],
    ['Karin Berg did not say that the firm closed the mine.', 'closed', 'none'],
    ['Karin Berg asked whether the firm closed the mine.', 'closed', 'none'],
    ['The report that the firm closed the bridge was false.', 'closed', 'none'],
    ['Oskar Lund said that Karin Berg thinks that the firm closed the mine.', 'closed', 'none'],
    ['“The firm closed the mine.” Nobody was surprised.', 'closed', 'none'],
    ['Did the firm close the mine?', 'close', 'none'],
    ['“The firm closed the mine. Nobody knew,” said Karin Berg.', 'closed', 'asserted positive Karin Berg'],
    [
      '“The firm closed the mine,” said Karin Berg. “Rebels burned it.”',
      'burned',
      'asserted positive Karin Berg',
    ],
    ['“I think the firm closed the mine,” said Karin Berg.', 'closed', 'none'],
  ])('%s (%s)', (text, word, expected) => {
    expect(reading(text, word)).toBe(expected);
  });
});
