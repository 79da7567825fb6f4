import type { ScoredDraft } from './score.js';

/** "a deal, which Berg accepted on Sunday and [rejected] on Monday": rejected what, a question by itself does not say. */
export function lacksSharedObject({ located: { scene, trigger } }: ScoredDraft): boolean {
  const { tree } = scene;
  const first = trigger.head > 0 ? tree.token(trigger.head) : trigger;
  return (
    trigger.upos === 'VERB' &&
    trigger.deprel === 'conj' &&
    first.deprel === 'acl:relcl' &&
    tree.childrenBy(first.id, 'obj').some(({ xpos }) => /^W/.test(xpos)) &&
    tree.childrenBy(trigger.id, 'obj', 'ccomp', 'xcomp').length === 0
  );
}
