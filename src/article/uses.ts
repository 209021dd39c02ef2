/** The usage policy to what it says, use by use; what it does not say is not there. */
import type { Permission, UsagePolicy } from "./newsroom.ts";

export const uses = ["search", "answers", "training"] as const;
export type Use = (typeof uses)[number];

export interface Said {
  readonly use: Use;
  readonly permission: Permission;
}

/** Every signal is made from this list, so that none can say more or less than another. */
export const said = (usage: UsagePolicy | undefined): readonly Said[] =>
  uses.flatMap((use) => {
    const permission = usage?.[use];
    return permission ? [{ use, permission }] : [];
  });

export const USAGE_TITLE = "What machines may do";

/** Is there anything to be told in plain words? */
export const hasUsagePage = (usage: UsagePolicy | undefined): boolean =>
  said(usage).length > 0 || (usage?.barred ?? []).length > 0;
