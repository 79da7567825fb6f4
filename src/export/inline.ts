const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** Returns `value` as JSON that can stand inside a `<script>` element: no character in it can end the element. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character);
}

/** Returns `code` (a script or a style of our own) unchanged. Throws if it holds the end of its own element. */
export function rawText(code: string): string {
  if (/<\/(script|style)|<!--/i.test(code)) throw new Error('This code cannot stand inside an HTML element.');
  return code;
}
