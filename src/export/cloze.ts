/** Returns a cloze card's sentence cut at its gaps (`___`): n gaps give n + 1 pieces, always two or more. */
export function clozePieces(question: string): readonly [string, string, ...string[]] {
  const [before = '', after = '', ...more] = question.split(/_{3,}/);
  return [before, after, ...more];
}
