/** "Holm's", "the rebels'". */
export const possessive = (text: string): string =>
  /s$/i.test(text) && !/[^s]s$/.test(text) ? `${text}'` : `${text}'s`;
