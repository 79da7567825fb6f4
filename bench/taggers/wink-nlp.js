// wink-nlp with its small English model: universal tags, names, sentences.
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

export const does = 'tags, names';

let wink;

export function load() {
  wink = winkNLP(model, ['sbd', 'pos', 'ner']);
}

/** Reads a text to the end of what it offers. */
export function read(text) {
  return wink.readDoc(text).out().length;
}

/** Words with offsets and universal tags. */
export function tag(text) {
  const { its } = wink;
  const tokens = wink.readDoc(text).tokens();
  const forms = tokens.out(its.value);
  const tags = tokens.out(its.pos);
  let at = 0;
  return forms.map((form, i) => {
    const start = text.indexOf(form, at);
    at = start + form.length;
    return { start, end: at, upos: tags[i] };
  });
}
