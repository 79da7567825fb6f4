/** What factdeck uses of the package, which brings no types. */
declare module 'linebreak' {
  class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number } | null;
  }
  export = LineBreaker;
}
