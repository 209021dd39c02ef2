/** Why a request is not answered with what it asked for. errors.ts turns each into a status and a page. */

export class PageNotFound extends Error {
  override readonly name = "PageNotFound";
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
