import type { ScoredDraft } from './score.js';

/** "Who was the authority's director?", "What post did Karin Berg hold? the authority's director": of which authority? */
export function isOfOpenBody({ question, answer, located: { fact, scene } }: ScoredDraft): boolean {
  if (fact.type !== 'Role') return false;
  const owners = [question, answer.text].flatMap((text) =>
    [...text.matchAll(/\b[Tt]he (\p{Ll}+)['’]s? \p{Ll}/gu)].map(([, owner = '']) => owner),
  );
  return owners.some((owner) => !/^(?:country|nation|world)$/.test(owner) && !scene.title.words.has(owner));
}
