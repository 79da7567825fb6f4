import {
  keyPlaces,
  MOST_VERSIONS,
  type PartName,
  type PlannedPart,
  papers,
  partNames,
  pupilFields,
  type SheetPlan,
  usualPlan,
} from '../export/worksheet/plan.js';
import type { CardKind } from '../types/card.js';
import type { Result } from '../types/finding.js';
import { allOf, choiceOf, countOf, orderedChoicesOf, textOf } from './flag-values.js';
import type { FlagName, Given } from './options.js';
import type { PartSettings, PlanFile } from './read-plan.js';
import { wrongSheet } from './worksheet-messages.js';

/** The flags that tell how worksheets are to be. */
export const SHEET_FLAGS = [
  'plan',
  'parts',
  'every-card',
  'versions',
  'key',
  'paper',
  'large-print',
  'dyslexia',
  'word-bank',
  'chromium',
] as const satisfies readonly FlagName[];

/** Returns how worksheets are to be by a plan file (`--plan`) and the flags, which win; or what is wrong with either. */
export async function sheetPlan(given: Given['flags']): Promise<Result<SheetPlan>> {
  const flags = allOf({
    plan: textOf('plan', given.plan),
    parts: orderedChoicesOf('parts', given.parts, partNames),
    versions: versionsOf(given.versions),
    seed: textOf('seed', given.seed),
    key: choiceOf('key', given.key, keyPlaces),
    paper: choiceOf('paper', given.paper, papers),
  });
  if (!flags.ok) return flags;
  const file = await planFile(flags.value.plan);
  if (!file.ok) return file;
  const planned = file.value;
  const { title, instructions } = planned;
  const { versions, key, paper, seed = planned.seed } = flags.value;
  return {
    ok: true,
    value: {
      ...(title === undefined ? {} : { title }),
      ...(instructions === undefined ? {} : { instructions }),
      ...(seed === undefined ? {} : { seed: String(seed) }),
      fields: planned.fields ?? pupilFields,
      parts: plannedParts(planned, flags.value.parts, given['word-bank']),
      everyCard: (given['every-card'] ?? planned['every-card']) === true,
      showPoints: planned.points ?? usualPlan.showPoints,
      versions: versions ?? planned.versions ?? usualPlan.versions,
      key: key ?? planned.key ?? usualPlan.key,
      paper: paper ?? planned.paper ?? usualPlan.paper,
      largePrint: (given['large-print'] ?? planned['large-print']) === true,
      dyslexia: (given.dyslexia ?? planned.dyslexia) === true,
    },
  };
}

async function planFile(path: string | undefined): Promise<Result<PlanFile>> {
  if (path === undefined) return { ok: true, value: {} };
  const { readPlan } = await import('./read-plan.js');
  return readPlan(path);
}

function versionsOf(given: unknown): Result<number | undefined> {
  const versions = countOf('versions', given);
  if (!versions.ok || versions.value === undefined || versions.value <= MOST_VERSIONS) return versions;
  return { ok: false, findings: [wrongSheet.tooManyVersions(MOST_VERSIONS)] };
}

/** The parts that the flag names, else those of the plan, else all; with the plan's settings for each. */
function plannedParts(
  { parts: planned = [] }: PlanFile,
  named: readonly PartName[] | undefined,
  wordBank: unknown,
): readonly PlannedPart[] {
  const listed = planned.map((part) =>
    typeof part === 'string' ? { name: part, settings: {} } : settingsOf(part),
  );
  const names = named ?? (listed.length > 0 ? listed.map(({ name }) => name) : partNames);
  return names.map((part) => {
    if (part === 'article') return { part };
    const settings = listed.find(({ name }) => name === part)?.settings ?? {};
    const { 'word-bank': bank, ...others } = settings;
    const shown = wordBank ?? bank;
    return { part, ...others, ...(shown === undefined ? {} : { wordBank: shown === true }) };
  });
}

/** The schema holds such a part to one key. */
function settingsOf(part: Readonly<Partial<Record<CardKind, PartSettings>>>): {
  readonly name: PartName;
  readonly settings: PartSettings;
} {
  const [[name, settings] = ['', {}]] = Object.entries(part);
  return { name: partNames.find((known) => known === name) ?? 'article', settings };
}
