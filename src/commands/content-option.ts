/** Where a command finds the content folder: by an option, or by the environment alone. */
import { Option } from "commander";

export const contentOption = (): Option =>
  new Option("--content <folder>", "the content folder").env("CONTENT_DIR").default("content");

export const contentFolder = (): string => process.env["CONTENT_DIR"] || "content";
