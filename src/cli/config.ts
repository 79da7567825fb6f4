import { readFileSync } from 'node:fs';
import type { Finding, Result } from '../types/finding.js';
import { systemReason, wrong } from './messages.js';
import { nearest } from './nearest.js';
import { type FlagName, flags } from './options.js';

const CONFIG_FILE = 'factdeck.config.json';

/** Settings by the names of the flags. */
export type Config = Readonly<Partial<Record<FlagName, unknown>>>;

/** The settings in the working folder's `factdeck.config.json`; none if there is no such file. */
export function readConfig(): Result<Config> {
  let text: string;
  try {
    text = readFileSync(CONFIG_FILE, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { ok: true, value: {} };
    return { ok: false, findings: [wrong.inputUnreadable(CONFIG_FILE, systemReason(error))] };
  }
  return parseConfig(text, CONFIG_FILE);
}

/** The settings in the text, or what is wrong with them. `$schema` is let pass. */
export function parseConfig(text: string, file: string): Result<Config> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return {
      ok: false,
      findings: [wrong.configNotJson(file, error instanceof Error ? error.message : 'unreadable')],
    };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, findings: [wrong.configNotJson(file, 'not an object')] };
  }
  const settings = Object.entries(value).filter(([key]) => key !== '$schema');
  const findings = settings.flatMap(([key, setting]) => settingFindings(key, setting, file));
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: Object.fromEntries(settings) };
}

function isFlag(key: string): key is FlagName {
  return Object.hasOwn(flags, key);
}

function settingFindings(key: string, setting: unknown, file: string): readonly Finding[] {
  if (!isFlag(key)) return [wrong.configUnknownKey(file, key, nearest(key, Object.keys(flags)))];
  const flag = flags[key];
  const isList = Array.isArray(setting) && setting.every((item) => typeof item === 'string');
  if ('array' in flag && (isList || typeof setting === 'string')) return [];
  if (typeof setting === flag.type) return [];
  const inWords = { string: 'a text', number: 'a number', boolean: 'true or false' }[flag.type];
  return [wrong.configWrongType(file, key, 'array' in flag ? 'a text or a list of texts' : inWords)];
}

/** The settings that a command has flags for. */
export function settingsFor(config: Config, names: readonly FlagName[]): Config {
  return Object.fromEntries(Object.entries(config).filter(([key]) => names.some((name) => name === key)));
}
