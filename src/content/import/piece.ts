/** A pasted text to pieces of it, and pieces to smaller ones: each knows where it began. */

/** `at` is where it began, counted in characters from 0. */
export interface Piece {
  readonly text: string;
  readonly at: number;
}

/** A piece of a piece, without the white space at its ends. */
export function part(piece: Piece, from: number, to?: number): Piece {
  const text = piece.text.slice(from, to);
  return { text: text.trim(), at: piece.at + from + (text.length - text.trimStart().length) };
}

/** What is left of a piece after its opening was recognized. */
export function remains(piece: Piece, rest: string): readonly Piece[] {
  return rest.trim() === "" ? [] : [part(piece, piece.text.length - rest.length)];
}
