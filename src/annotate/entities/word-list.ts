/** The lines of a list in models/lexicon: comments (#) and empty lines left out. */
export function listedWords(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
