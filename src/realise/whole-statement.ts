import type { Token } from '../types/document.js';

/** A whole sentence with a subject and a finite verb, and no question. */
export function isStatement(tokens: readonly Token[]): boolean {
  const root = tokens.find(({ head }) => head === 0);
  if (!root) return false;
  const own = tokens.filter(({ head }) => head === root.id);
  const hasSubject = tokens.some(
    (token) =>
      (/^[nc]subj/.test(token.deprel) &&
        (token.head === root.id || tokens[token.head - 1]?.head === root.id)) ||
      (token.deprel === 'expl' && token.head === root.id && isExpletive(token, root, own)),
  );
  const finite = [root, ...own].filter(
    (token) => /^(?:VB[DPZ]|MD)$/.test(token.xpos) && (token === root || /^(?:aux|cop)/.test(token.deprel)),
  );
  // "At the heart of the quarrel is Migingo", "Drivers wait": a plain form that the tagger takes for an infinitive
  const isInverted = tokens[0]?.upos === 'ADP' && finite.some(({ deprel }) => deprel === 'cop');
  const isPlainForm = root.xpos === 'VB' && own.every(({ deprel }) => deprel !== 'mark');
  const end = tokens.findLast(({ form }) => !/^["'”’)\]]$/.test(form));
  const isQuoted = end !== tokens.findLast(({ form }) => form !== ')');
  // "between 8 a.m. and 6 p.m.", 'cried: "Never!"'
  const isEnded = end?.form.endsWith('.') === true || (isQuoted && /^[!?]$/.test(end?.form ?? ''));
  return (hasSubject || isInverted) && (finite.length > 0 || isPlainForm) && isEnded;
}

/** "There", and "it" of "it was not until 1851 that", "it is said that": but "it confirmed that" is somebody. */
const isExpletive = ({ form }: Token, root: Token, own: readonly Token[]): boolean =>
  /^there$/i.test(form) ||
  own.some(({ deprel }) => /^(?:cop|aux:pass)$/.test(deprel)) ||
  /^(?:seem|appear|happen|take|fall)$/.test(root.lemma);
