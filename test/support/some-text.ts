/** As many words of invented news as a test needs, in paragraphs of two to four sentences. */

const sentences = [
  "The harbor office closed the upper lock on Tuesday after a diver found that two of its oak piles had been eaten by worms.",
  "Nobody had looked at them since the spring flood.",
  "“We were waiting for the water to fall,” said Oda Brand, who keeps the keys, “and it fell.”",
  "Barges bound for the tanneries will go round by the old channel, which adds half a day and a toll.",
  "The ferry is not affected.",
  "In a letter to the council, the masters of eleven boats ask for the lost time to be paid, and for the name of whoever signed the last report.",
  "The report is four lines long and mentions a seal.",
  "Repairs are to begin at the next neap tide and should take nine weeks, if the timber that lies under the quay is as sound as the carpenters hope.",
  "It has lain there for thirty years, weighted with millstones, and three families claim to own it.",
  "One of them has a receipt.",
  "The mill upstream will stand still until the pond can be filled again, and its bakers have begun to buy flour from the island.",
  "Prices rose by a tenth within the week, a rise that the millers call an insult and the islanders call a beginning.",
];

/** Never fewer words than asked for, and at most one sentence more. */
export function someParagraphs(words: number): string[] {
  const paragraphs: string[] = [];
  for (let [count, next] = [0, 0]; count < words; ) {
    const paragraph: string[] = [];
    for (let left = 2 + (paragraphs.length % 3); left > 0 && count < words; left--) {
      const sentence = sentences[next++ % sentences.length] ?? "";
      paragraph.push(sentence);
      count += sentence.split(" ").length;
    }
    paragraphs.push(paragraph.join(" "));
  }
  return paragraphs;
}
