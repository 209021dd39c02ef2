/** Rows of cells to a table of Markdown, aligned so that it reads well in a terminal too. */
export type Row = readonly string[];

export function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_cell, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row): string =>
    `| ${widths.map((width, column) => set(row[column] ?? "", width, column)).join(" | ")} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** Words from the left, numbers from the right. */
const set = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);
