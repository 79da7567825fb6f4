import type { Annotator } from '../annotate/annotate.js';
import type { Engine } from '../pipeline.js';
import type { Article } from '../types/article.js';
import type { Finding, Result } from '../types/finding.js';
import { wrong } from './messages.js';
import { STANDARD_INPUT } from './options.js';
import { type InputFile, readFiles } from './read-input.js';

/** The pipeline, loaded when a command needs it: help and mistakes are answered without. */
export const loadPipeline = () => import('../pipeline.js');

/** An engine over factdeck's own files, with the rule files at the paths beside its rules. */
export async function openEngine(rulePaths: readonly string[]): Promise<Result<Engine>> {
  const sources = readFiles(rulePaths);
  if (!sources.ok) return sources;
  const [{ createEngine }, { packageFiles }] = await Promise.all([loadPipeline(), import('../resources.js')]);
  const texts = sources.value.map((file) => ({
    file: file.path,
    text: new TextDecoder().decode(file.bytes),
  }));
  return createEngine(packageFiles(), texts);
}

/** The annotator alone, for work that needs no rules. */
export async function openAnnotator(): Promise<Annotator> {
  const [{ createAnnotator }, { packageFiles }] = await Promise.all([
    import('../annotate/annotate.js'),
    import('../resources.js'),
  ]);
  return createAnnotator(packageFiles());
}

/** An article, and the file that it was read from. */
export interface ReadArticle {
  readonly article: Article;
  readonly path: string;
  readonly name: string;
}

export interface ArticleGiven {
  readonly date?: string | undefined;
  /** Title of an article that comes without one, on standard input. */
  readonly title?: string | undefined;
}

/** The articles of the files; one that is the same as another is taken once. Every file that is none is told. */
export async function readArticles(
  files: readonly InputFile[],
  given: ArticleGiven,
): Promise<Result<readonly ReadArticle[]>> {
  const { readArticle } = await loadPipeline();
  const findings: Finding[] = [];
  const articles = new Map<string, ReadArticle>();
  for (const { path, name, bytes, format } of files) {
    const read = readArticle(bytes, {
      name,
      ...(format === undefined ? {} : { format }),
      ...(given.date === undefined ? {} : { date: given.date }),
      ...(given.title === undefined || path !== STANDARD_INPUT ? {} : { title: given.title }),
    });
    if (!read.ok) {
      findings.push(...read.findings.map((finding) => ({ ...finding, file: path })));
      continue;
    }
    const same = articles.get(read.value.id);
    if (same === undefined) articles.set(read.value.id, { article: read.value, path, name });
    else if (same.article.sha256 !== read.value.sha256) findings.push(wrong.sameArticle(path, same.path));
  }
  if (findings.length > 0) return { ok: false, findings };
  return { ok: true, value: [...articles.values()] };
}
