import { findDate } from '../dates.js';
import type { Stated } from '../read-text.js';
import type { HtmlDocument } from './dom.js';

function contentOf(page: HtmlDocument, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const element =
      page.querySelector(`meta[property="${name}"]`) ??
      page.querySelector(`meta[name="${name}"]`) ??
      page.querySelector(`meta[itemprop="${name}"]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
}

/** Every object in the page's JSON-LD, those of a graph included. */
function linkedData(page: HtmlDocument): Readonly<Record<string, unknown>>[] {
  const objects: Readonly<Record<string, unknown>>[] = [];
  const add = (value: unknown, depth: number) => {
    if (Array.isArray(value)) for (const item of value) add(item, depth + 1);
    else if (typeof value === 'object' && value !== null && depth < 4) {
      const entries: Readonly<Record<string, unknown>> = { ...value };
      objects.push(entries);
      add(entries['@graph'], depth + 1);
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      add(JSON.parse(script.textContent ?? ''), 0);
    } catch {
      // A page's broken JSON-LD says nothing; the rest of the page may.
    }
  }
  return objects;
}

function stringAt(objects: readonly Readonly<Record<string, unknown>>[], key: string): string | undefined {
  const value = objects
    .map((object) => object[key])
    .find((found) => typeof found === 'string' && found !== '');
  return typeof value === 'string' ? value : undefined;
}

function publisher(objects: readonly Readonly<Record<string, unknown>>[]): string | undefined {
  for (const object of objects) {
    const value = object.publisher;
    if (typeof value === 'object' && value !== null) {
      const name = stringAt([{ ...value }], 'name');
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

function host(address: string | undefined): string | undefined {
  return address === undefined ? undefined : /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
}

/** "How it was built | The Reader" without the site's name. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/ [|–—»·-] /);
  const last = parts.at(-1)?.trim() ?? '';
  const named = site !== undefined && last.toLowerCase() === site.toLowerCase();
  return (named || / [|»] /.test(title)) && parts.length > 1
    ? title.slice(0, title.lastIndexOf(last)).replace(/[ |–—»·-]+$/, '')
    : title;
}

/** Returns what a page's head says: title, site, date of publication, canonical address. */
export function readPageHead(page: HtmlDocument): Stated {
  const data = linkedData(page);
  const link = page.querySelector('link[rel="canonical"]')?.getAttribute('href')?.trim();
  const address = link || contentOf(page, 'og:url') || stringAt(data, 'mainEntityOfPage');
  const source = contentOf(page, 'og:site_name', 'application-name') ?? publisher(data) ?? host(address);
  const element = page.querySelector('title')?.textContent?.replace(/\s+/g, ' ').trim();
  const title =
    contentOf(page, 'og:title', 'twitter:title') ??
    stringAt(data, 'headline') ??
    (element ? withoutSite(element, source) : undefined);
  const dates = [
    contentOf(
      page,
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'DC.date.issued',
      'parsely-pub-date',
    ),
    stringAt(data, 'datePublished'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  const date = dates.map((found) => findDate(found ?? '')).find((found) => found !== undefined);
  return {
    ...(title ? { title } : {}),
    ...(source ? { source } : {}),
    ...(address ? { address } : {}),
    ...(date ? { date } : {}),
  };
}
