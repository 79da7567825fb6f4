/** Returns an answer to type as Moodle compares it: a `*` stands for itself and not for any text. */
export function moodleSpelling(answer: string): string {
  return answer.replaceAll('*', '\\*');
}
