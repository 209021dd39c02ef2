/** The error of a content folder that lost its site.yaml: its disk was taken out, rather than all articles deleted. */
export class ContentAway extends Error {
  override readonly name = "ContentAway";

  constructor() {
    super("the content folder has no site.yaml any more: put it back, or mount the disk it lies on");
  }
}
