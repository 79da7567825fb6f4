import Handlebars from 'handlebars';
import type { FileSource } from '../types/files.js';

/**
 * Returns a template filled with `values`: `{{name}}` is escaped for HTML, `{{{name}}}` is not. Throws on a name
 * that `values` lacks.
 */
export function renderTemplate(files: FileSource, path: string, values: object): string {
  return Handlebars.compile(files.text(path), { strict: true })(values);
}
