import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';
import { packageFiles } from '../../src/resources.js';
import { launchChromium } from './browser.js';

const SEED = new URL('../../seeds/vienna-talks-open.txt', import.meta.url);
const article = readFileSync(SEED, 'utf8');
const about = { date: '2015-10-30' };

let browser: Browser;
let server: Server;
let address: string;

/** The library as a browser gets it. */
async function bundle(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/browser.ts', import.meta.url))],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'chrome111',
    logLevel: 'silent',
  });
  expect(Object.keys(metafile.inputs).filter((path) => /linkedom|readability|yaml/.test(path))).toEqual([]);
  return outputFiles[0]?.text ?? '';
}

/** Serves a page, the library and the package's files; anything else is not found. */
async function serve(script: string): Promise<Server> {
  const files = packageFiles();
  const serving = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    const answer = (type: string, body: string | Uint8Array) =>
      response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '')
      return answer('text/html', '<!doctype html><link rel="icon" href="data:,"><title>Page</title>');
    if (path === 'factdeck.js') return answer('text/javascript', script);
    if (/^(?:models|dist)\/[\w./-]+$/.test(path))
      return answer('application/octet-stream', files.bytes(path));
    return response.writeHead(404).end();
  });
  await new Promise<void>((listening) => serving.listen(0, '127.0.0.1', listening));
  return serving;
}

beforeAll(async () => {
  server = await serve(await bundle());
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Runs an expression in a page of ours, where `factdeck` is the library; gives what went wrong beside its value. */
async function inPage(expression: string): Promise<{ value: string; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto(address);
  const value = await page.evaluate<string>(
    `import('/factdeck.js').then(async (factdeck) => JSON.stringify(${expression}))`,
  );
  await page.close();
  return { value, faults };
}

const text = JSON.stringify(article);
const annotator = "factdeck.createTextAnnotator(await factdeck.fetchFiles('/'))";

describe('in a browser', () => {
  it('an article is annotated as in Node, to the last digit', async () => {
    const { value, faults } = await inPage(`${annotator}(${text}, ${JSON.stringify(about)})`);
    const here = annotate(article, about);
    expect(faults).toEqual([]);
    expect(here.ok && here.value.sentences.length).toBeGreaterThan(10);
    expect(value).toBe(JSON.stringify(here));
  });

  it('a text without words is a finding', async () => {
    const { value } = await inPage(`${annotator}(' \\n ')`);
    expect(JSON.parse(value)).toMatchObject({ ok: false, findings: [{ code: 'input-empty' }] });
  });

  it('a folder without the models is refused by name', async () => {
    const { value } = await inPage("await factdeck.fetchFiles('/nowhere').catch((error) => error.message)");
    expect(value).toMatch(/nowhere\/(?:dist|models)\/.*404/);
  });
});
