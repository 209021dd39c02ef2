/** Data to JSON that may stand inside `<script>`: nothing in it can end the element or start another. */

const UNSAFE = /[<>&\u2028\u2029]/g;

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Equal after parsing. `&` too: some readers decode entities before they parse. */
export const jsonForScript = (data: unknown): string => JSON.stringify(data).replace(UNSAFE, escaped);
