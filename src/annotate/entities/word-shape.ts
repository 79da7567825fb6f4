/** Whether a word begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = word.charAt(0);
  return first !== first.toLowerCase() && first === first.toUpperCase();
}

/** A word's outline: "Xx" capitalised, "XX" capitals, "x" small letters, "9" digits, other signs as they are. */
export function shapeOf(word: string): string {
  let shape = '';
  let last = '';
  let run = 0;
  for (const sign of word) {
    const outline = outlineOf(sign);
    run = outline === last ? run + 1 : 1;
    // Runs are cut to one sign, runs of capitals to two: "USA" is "XX", "Usa" is "Xx".
    if (run === 1 || (outline === 'X' && run === 2)) shape += outline;
    last = outline;
  }
  return shape;
}

function outlineOf(sign: string): string {
  const code = sign.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return '9';
  if (code < 128) return sign;
  const lower = sign.toLowerCase();
  if (lower !== sign) return 'X';
  return sign.toUpperCase() === sign ? sign : 'x';
}
