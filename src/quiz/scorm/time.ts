/** Returns a length of time as SCORM 1.2 writes it: HHHH:MM:SS.SS. */
export function scormTime(milliseconds: number): string {
  const hundredths = Math.min(Math.floor(milliseconds / 10), 9999 * 360_000);
  const pad = (value: number, width: number) => String(Math.floor(value)).padStart(width, '0');
  const [hours, minutes] = [hundredths / 360_000, (hundredths / 6000) % 60];
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${pad((hundredths / 100) % 60, 2)}.${pad(hundredths % 100, 2)}`;
}
