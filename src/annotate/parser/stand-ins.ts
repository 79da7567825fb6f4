/**
 * The words as the network is to read them: a rare past tense gives its place to a common one ("shook" to "took"), a
 * capital word only before a name ("Mount Etna" is read as "Lake Etna").
 * @param standIns words to read, by the words that they stand for
 */
export function withStandIns(
  forms: readonly string[],
  standIns: ReadonlyMap<string, string>,
): readonly string[] {
  return forms.map((form, at) => {
    const other = standIns.get(form);
    if (other === undefined) return form;
    return !CAPITAL.test(form) || CAPITAL.test(forms[at + 1] ?? '') ? other : form;
  });
}

const CAPITAL = /^\p{Lu}/u;
