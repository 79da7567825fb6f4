import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding, Result } from '../types/finding.js';
import { systemReason, wrong } from './messages.js';
import { RECORD, readRecord, recordAfter, recordText, sha256 } from './written-record.js';

/** Files to write into a folder, by name. */
export interface FolderOutput {
  readonly folder: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** True where they hold a person's corrections: factdeck does not make them anew unless it is forced. */
  readonly areCorrections?: boolean;
}

interface Target {
  readonly path: string;
  readonly temporary: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes all files or none: everything is looked at first (a file that factdeck did not write, or that was changed
 * since, stops it unless `force`), then written under temporary names, then renamed. Returns the paths written.
 * `interrupted` is asked before anything gets its name; where it says so, nothing is left behind and no path returned.
 */
export async function writeFolders(
  folders: readonly FolderOutput[],
  force: boolean,
  interrupted: () => Promise<boolean>,
): Promise<Result<readonly string[]>> {
  const obstacles = folders.flatMap((output) => obstaclesIn(output, force));
  if (obstacles.length > 0) return { ok: false, findings: obstacles };
  const undo: (() => void)[] = [];
  const takeBack = () => {
    for (const step of undo.toReversed()) step();
  };
  const targets = folders.flatMap(targetsIn);
  for (const target of targets) {
    try {
      makeFolder(dirname(target.path), undo);
      undo.push(() => removeIfThere(target.temporary));
      writeFileSync(target.temporary, target.bytes, { flag: 'wx' });
    } catch (error) {
      takeBack();
      return { ok: false, findings: [wrong.outputUnwritable(target.path, systemReason(error))] };
    }
  }
  if (await interrupted()) {
    takeBack();
    return { ok: true, value: [] };
  }
  return nameAll(targets, takeBack);
}

function nameAll(targets: readonly Target[], takeBack: () => void): Result<readonly string[]> {
  for (const target of targets) {
    try {
      renameSync(target.temporary, target.path);
    } catch (error) {
      takeBack();
      return { ok: false, findings: [wrong.outputUnwritable(target.path, systemReason(error))] };
    }
  }
  const written = targets.map((target) => target.path);
  return { ok: true, value: written.filter((path) => !path.endsWith(RECORD)) };
}

function obstaclesIn({ folder, files }: FolderOutput, force: boolean): readonly Finding[] {
  const { written } = readRecord(folder);
  return files.flatMap(({ name, bytes }) => {
    const path = join(folder, name);
    try {
      if (!existsSync(path)) return [];
      if (statSync(path).isDirectory()) return [wrong.outputNotAFile(path)];
      const there = sha256(readFileSync(path));
      return force || there === written[name] || there === sha256(bytes) ? [] : [wrong.outputForeign(path)];
    } catch (error) {
      return [wrong.outputUnwritable(path, systemReason(error))];
    }
  });
}

/** The files and, last, the folder's record: after a break in between, a second run writes the same bytes again. */
function targetsIn({ folder, files, areCorrections = false }: FolderOutput): readonly Target[] {
  const hashes = Object.fromEntries(files.map(({ name, bytes }) => [name, sha256(bytes)]));
  const after = recordAfter(readRecord(folder), hashes, areCorrections);
  const record = { name: RECORD, bytes: Buffer.from(recordText(after)) };
  return [...files, record].map(({ name, bytes }) => ({
    path: join(folder, name),
    temporary: join(folder, `.factdeck-${process.pid}-${name.replace(/^\./, '')}.tmp`),
    bytes,
  }));
}

/** Makes a folder and those above it; what was made is taken away again by `undo` if it is still empty. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) {
    undo.unshift(() => removeFolderIfEmpty(made));
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Already renamed, or never written.
  }
}

function removeFolderIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody else put something there.
  }
}
