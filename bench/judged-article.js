// The questions of one article with their features, whatever their score.
import { createEngine, findFacts, readArticle } from '../dist/pipeline.js';
import { judgedQuestions } from '../dist/realise/draft-questions.js';
import { packageFiles } from '../dist/resources.js';

const engine = createEngine(packageFiles());
if (!engine.ok) throw new Error(engine.findings[0]?.message);

/** Title and questions of an article: { question, answer, accept, evidence, sentence, features }. */
export function judgedArticle(name, bytes) {
  const article = readArticle(bytes, { name });
  if (!article.ok) throw new Error(`${name}: ${article.findings[0]?.message}`);
  const { document, facts } = findFacts(engine.value, article.value);
  const rules = engine.value.rules.rules.map(({ rule }) => rule);
  const questions = judgedQuestions(document, facts, rules).map((question) => ({
    ...question,
    sentence: question.evidence[0].text.replace(/\s+/g, ' '),
  }));
  return { title: article.value.title, questions };
}
