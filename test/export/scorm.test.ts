import { unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.js';
import { packageFiles } from '../../src/resources.js';
import type { Deck } from '../../src/types/deck.js';
import { exampleDeck, hostileDeck } from '../fixtures/decks.js';

async function packageOf(deck: Deck): Promise<Readonly<Record<string, string>>> {
  const exported = await exportDeck(deck, 'scorm', { files: packageFiles() });
  const content = exported.ok ? exported.value.files[0]?.content : undefined;
  if (!(content instanceof Uint8Array)) throw new Error('The package is no zip.');
  const files = Object.entries(unzipSync(content));
  return Object.fromEntries(files.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

describe('the SCORM package', () => {
  it('holds a page and a manifest at its root that names it as what is launched', async () => {
    const files = await packageOf(exampleDeck());
    expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'quiz.html']);
    const { document } = parseHTML(files['imsmanifest.xml'] ?? '');
    const resource = document.querySelector('resource');
    expect(resource?.getAttribute('adlcp:scormtype')).toBe('sco');
    expect(files).toHaveProperty(resource?.getAttribute('href') ?? '');
    expect(document.querySelector('item')?.getAttribute('identifierref')).toBe(
      resource?.getAttribute('identifier'),
    );
    expect(document.querySelector('organization > title')?.textContent).toBe('Ferries and barley');
    expect(document.querySelector('schemaversion')?.textContent).toBe('1.2');
  });

  it('runs a script that talks to a platform, under a policy that lets it', async () => {
    const page = (await packageOf(exampleDeck()))['quiz.html'] ?? '';
    expect(page).toContain('LMSInitialize');
    expect(page).toMatch(/script-src 'sha256-[^']+'/);
  });

  it('is well-formed whatever the deck is called', async () => {
    const deck = { ...hostileDeck(), title: 'a < b & "c" ]]> \u0001\u000b \ud800 🦔' };
    const manifest = (await packageOf(deck))['imsmanifest.xml'] ?? '';
    expect(manifest).toContain('<title>a &lt; b &amp; &quot;c&quot; ]]&gt;   🦔</title>');
    expect(manifest).toMatch(/identifier="factdeck-[0-9a-f]{16}"/);
  });
});
