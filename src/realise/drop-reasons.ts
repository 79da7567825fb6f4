/** Why a card was not made, in words for a reader; the keys are `Dropped.code`. */
export const dropReasons = {
  'no-sentence': 'no sentence holds the words of the fact',
  'low-confidence': 'the reading of the sentence is not sure enough',
  'odd-structure': 'the sentence is built in a way that cannot be asked about safely',
  headline: 'the sentence is a line without a full stop, as headlines are',
  'no-subject': 'the clause has no subject of its own',
  'no-tense': 'the time of the verb is not known',
  'unattributed-claim': 'the clause is somebody’s claim, and the source is not known',
  'conditional-clause': 'the clause only holds under a condition',
  'negation-lost': 'the denial would not show in the question',
  'negation-scope': 'words were left out that the denial or restriction reaches',
  'modality-lost': 'the plan, duty or doubt would not show in the question',
  'not-in-this-reading': 'the wording holds only in other readings of the fact',
  'hardly-worth-asking': 'the question would hardly be worth asking',
  'asked-as-gap': 'a gap in the sentence asks more safely',
  'role-unfilled': 'a part that the question needs is not in the sentence',
  'role-outside-clause': 'what would be asked for does not stand in the clause itself',
  'incomplete-answer': 'the answer would leave out some of those who belong to it',
  'alternative-answer': 'the sentence gives alternatives, not an answer',
  'open-pronoun': 'a pronoun would be left without what it stands for',
  'deictic-time': 'the time is told from the day of writing',
  'vague-phrase': 'a phrase would not be clear without the article',
  'vague-answer': 'the answer would not be clear without the article',
  'vague-source': 'the source of the claim would not be clear without the article',
  'answer-in-question': 'the question would give its answer away',
  'answer-too-long': 'the answer is too long to be asked for',
  'question-too-long': 'the question would be too long',
  'question-too-bare': 'too little would be left to ask about',
  'no-question-word': 'no question word fits what is asked for',
  'not-well-formed': 'the question would not be good English',
  'two-answers': 'the article, or another, answers the same question otherwise',
  'template-error': 'the wording in the rule could not be filled in',
} as const;

export type DropCode = keyof typeof dropReasons;

/** The outcome of a step that may find that a law of cards would be broken. */
export interface Drop {
  readonly drop: DropCode;
}

export const drop = (code: DropCode): Drop => ({ drop: code });

export const isDrop = (value: unknown): value is Drop =>
  typeof value === 'object' && value !== null && 'drop' in value;
