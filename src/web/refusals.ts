/** Why a request is not answered with what it asked for. errors.ts turns each into a status and a page. */
import type { Gone } from "../archive/archive.ts";

export class PageNotFound extends Error {
  override readonly name = "PageNotFound";
}

/** The article was here; readers get a notice in its place. */
export class ArticleGone extends Error {
  override readonly name = "ArticleGone";
  readonly gone: Gone;

  constructor(gone: Gone) {
    super(gone.is);
    this.gone = gone;
  }
}

/** The request can't be understood: two hosts, broken percent-encoding, a fragment. */
export class BadRequest extends Error {
  override readonly name = "BadRequest";
}

export class MethodNotAllowed extends Error {
  override readonly name = "MethodNotAllowed";
}

export class TargetTooLong extends Error {
  override readonly name = "TargetTooLong";
}

/** The reader refuses every coding we could send. */
export class NotAcceptable extends Error {
  override readonly name = "NotAcceptable";
}

/** oEmbed comes in other formats elsewhere. */
export class FormatNotOffered extends Error {
  override readonly name = "FormatNotOffered";
}

/** The page is no longer the one that the request holds for true (If-Match). */
export class PreconditionFailed extends Error {
  override readonly name = "PreconditionFailed";
}
