import type { Token } from '../types/document.js';
import { isIn } from './lexicon.js';
import type { Located, Place } from './locate.js';
import { mentionOf } from './scene.js';

/** A person whom an article names this often is known by what it tells of them. */
const oftenNamed = 6;
/** The same of somebody who was something before. */
const namedAgain = 4;

/**
 * True of what is said of somebody in passing, and would not be what a reader knows them for: whose child somebody is, an
 * age, a former trade, what a question with a post tells better, a trade beside the name of one whom the article is about.
 */
export function isIdleDescription(
  located: Located,
  description: Place,
  person: Place,
  text: string,
): boolean {
  const { tree } = located.scene;
  const { head } = description;
  if (isIn('kinNoun', head.lemma) && !namesSomebody(located, description)) return true;
  if (/-year-old\b/.test(text)) return true;
  if (bearsPost(located, person.head)) return true;
  if (/^(?:an? |the )?former /.test(text)) return timesNamed(located, person.head) >= namedAgain;
  return head.deprel === 'appos' && tree.sentence.index > 0 && timesNamed(located, person.head) >= oftenNamed;
}

/** "Who was President Holm?": that is told. */
const bearsPost = ({ scene: { tree } }: Located, person: Token): boolean =>
  tree.childrenBy(person.id, 'nmod:desc', 'compound', 'flat').some(({ lemma }) => isIn('statePost', lemma));

/** "the son of the painter Inga Holm" */
const namesSomebody = ({ scene }: Located, { tokens }: Place): boolean =>
  tokens.some(({ id, upos }) => upos === 'PROPN' && mentionOf(scene, id)?.type === 'Person');

function timesNamed({ scene }: Located, person: Token): number {
  const chain = mentionOf(scene, person.id)?.chain;
  return chain === undefined ? 0 : (scene.document.chains[chain]?.mentions.length ?? 0);
}
