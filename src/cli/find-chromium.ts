import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What browsers of the Chromium family are called on the PATH, those that come with a system first. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
  'brave-browser',
  'brave',
];

/** Where installers put them on macOS and Windows, which keep them off the PATH. */
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
];
const installedUnder = [
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
  'BraveSoftware/Brave-Browser/Application/brave.exe',
];

/**
 * Returns the path of a browser that can print: the first that there is of the PATH's and of the usual places. `named`
 * (a path, or a command on the PATH) and the variable CHROMIUM come before, and then no other is looked for.
 */
export function findChromium(named: string | undefined, environment: NodeJS.ProcessEnv): string | undefined {
  const wanted = named ?? environment.CHROMIUM;
  const onPath = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  const places = (command: string) => onPath.map((folder) => join(folder, command));
  if (wanted !== undefined) return [wanted, ...places(wanted)].find(canRun);
  const roots = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA];
  const windows = roots.flatMap((root) => (root ? installedUnder.map((place) => join(root, place)) : []));
  return [...commands.flatMap(places), ...installed, ...windows].find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
