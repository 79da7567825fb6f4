// Figures as text.

/** A share in percent with two digits behind the point; "-" of nothing. */
export const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(2));

/** F1 in percent of { right, gold, found }. */
export const f1 = ({ right, gold, found }) => percent(2 * right, gold + found);

/** Prints rows of cells as columns, the first to the left, the others to the right, under a heading. */
export function printTable(title, header, rows) {
  const cells = [header, ...rows].map((row) => row.map(String));
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  console.log(`\n${title}`);
  for (const row of cells)
    console.log(
      `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ')}`,
    );
}
