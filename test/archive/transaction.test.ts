/** What is written in one transaction: all of it, or nothing, with the fault that was the reason. */
import Libsql from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { transaction } from "../../src/archive/transaction.ts";

function aDatabase() {
  const database = new Libsql(":memory:");
  onTestFinished(() => void database.close());
  database.exec("CREATE TABLE tides (height)");
  const insert = database.prepare("INSERT INTO tides VALUES (?)");
  const written = (): unknown => database.prepare("SELECT height FROM tides").pluck().all([]);
  return { database, insert, written };
}

test("what is written reaches the database, and the caller what it gave back", () => {
  const { database, insert, written } = aDatabase();

  const given = transaction(database, (height: number) => {
    insert.run(height);
    return `${height} m`;
  })(4);

  expect(given).toBe("4 m");
  expect(written()).toEqual([4]);
});

test("a fault leaves nothing of the work behind, and the next work is done", () => {
  const { database, insert, written } = aDatabase();
  const write = transaction(database, (height: number) => {
    insert.run(height);
    if (height > 8) throw new Error("a flood");
  });

  expect(() => write(9)).toThrow("a flood");
  write(3);

  expect(written()).toEqual([3]);
});

test("a full disk is told as one, though the database has rolled back by itself", () => {
  const { database, insert, written } = aDatabase();
  database.pragma("max_page_count = 3");
  const write = transaction(database, (height: string) => {
    insert.run("low");
    insert.run(height);
  });

  expect(() => write("high".repeat(10_000))).toThrow("database or disk is full");
  expect(database.inTransaction).toBe(false);
  expect(written()).toEqual([]);
});
