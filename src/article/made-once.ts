/** A costly making to one that makes each thing once: for each word, such as a language or a time zone, it is kept. */
export function madeOnce<Made>(make: (word: string) => Made): (word: string) => Made {
  const all = new Map<string, Made>();
  return (word) => {
    const made = all.get(word) ?? make(word);
    all.set(word, made);
    return made;
  };
}
