/** The SCORM 1.2 run-time interface that a learning platform puts into a window around the page. */
export interface ScormApi {
  LMSInitialize(empty: ''): string;
  LMSFinish(empty: ''): string;
  LMSGetValue(element: string): string;
  LMSSetValue(element: string, value: string): string;
  LMSCommit(empty: ''): string;
}

/** As far up as the standard says that one has to look. */
const highest = 7;

/** Returns the platform's interface: in a window around this one, or around the one that opened it. */
export function findApi(start: Window): ScormApi | undefined {
  const opener: unknown = start.opener ?? start.top?.opener;
  return above(start) ?? (opener ? above(opener as Window) : undefined);
}

function above(start: Window): ScormApi | undefined {
  let window = start;
  for (let level = 0; level <= highest; level++) {
    const found = apiOf(window);
    if (found) return found;
    if (window.parent === window) return undefined;
    window = window.parent;
  }
  return undefined;
}

/** A window of another origin does not let itself be looked at. */
function apiOf(window: Window): ScormApi | undefined {
  try {
    return (window as Window & { readonly API?: ScormApi }).API ?? undefined;
  } catch {
    return undefined;
  }
}
