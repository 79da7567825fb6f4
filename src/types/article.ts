/** What a stretch of an article's text is. Sentences are made from paragraphs only. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'navigation'
  | 'repeat';

/** A half-open stretch `[start, end)` of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of `Article.text` of one kind. Blocks are in order and do not overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
}

/** `Article.text[start, end)` was copied from the original from `source` on. */
export interface OriginRun extends Span {
  readonly source: number;
  /** Length in the original: differs from `end - start` where an entity (`&amp;`) was decoded. */
  readonly sourceLength: number;
}

/** One article as read: its text, what each stretch of it is, and the way back into the original. */
export interface Article {
  /** 21 characters of nanoid's alphabet, made from the article's identity (see `articleId`). */
  readonly id: string;
  readonly title: string;
  /** The paper, agency, site or file name it came from; empty when unknown. */
  readonly source: string;
  /** ISO date (YYYY-MM-DD) of publication, if found or given. */
  readonly date?: string;
  /** SHA-256 of the original bytes, in hex. */
  readonly sha256: string;
  /** Readable text. For a plain-text file this is the file's own text, so offsets are offsets into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Runs in order that map offsets in `text` to offsets in the decoded original. */
  readonly origin: readonly OriginRun[];
}
