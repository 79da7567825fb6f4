/** "Holm's", "the rebels'", "the Cook Islands'", "James's", "Marius's". */
export function possessive(text: string): string {
  const isPlural =
    /^the .*[^s]s$/i.test(text) || /\p{Ll}\S*[^aeious]s$/u.test(text.split(' ').slice(1).join(' '));
  const isSmall = /(?:^| )\p{Ll}+s$/u.test(text);
  return isPlural || isSmall || /ss$/i.test(text) ? `${text}'` : `${text}'s`;
}
