// The labels of a file in bench/labels that are bound to a sentence of an article, each with the scene that it is in now.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngine, findFacts, readArticle } from '../dist/pipeline.js';
import { findScenes } from '../dist/realise/find-scenes.js';
import { packageFiles } from '../dist/resources.js';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** [{ label, scene }]: `scene` is undefined where no sentence stands at the label's place. */
export function labelledScenes(file) {
  const engine = createEngine(packageFiles());
  if (!engine.ok) throw new Error(engine.findings[0]?.message);
  const labels = readFileSync(pathOf(`labels/${file}`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return [...new Set(labels.map(({ article }) => article))].flatMap((name) => {
    const article = readArticle(readFileSync(pathOf(`quality/articles/${name}`)), { name });
    if (!article.ok) throw new Error(`${name}: ${article.findings[0]?.message}`);
    const scenes = findScenes(findFacts(engine.value, article.value).document);
    return labels
      .filter((label) => label.article === name)
      .map((label) => ({ label, scene: scenes.at(label.sentence) }));
  });
}
