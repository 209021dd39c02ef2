/** What a command reports, to lines of which each label is as wide as the widest. */

/** `false`: there is nothing to say. */
export type Row = readonly [label: string, value: string | false];

export function alignedRows(rows: readonly Row[]): string {
  const shown = rows.filter(([, value]) => value !== false);
  const width = Math.max(...shown.map(([label]) => label.length));
  return shown.map(([label, value]) => `${label.padEnd(width)}  ${value}\n`).join("");
}
