/** Names of countries and states: they tell `Beirut, Lebanon, Rod Okoro` from a list of three people. */

const STATES =
  "Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New-Hampshire New-Jersey New-Mexico New-York North-Carolina North-Dakota Ohio Oklahoma Oregon Pennsylvania Rhode-Island South-Carolina South-Dakota Tennessee Texas Utah Vermont Virginia Washington West-Virginia Wisconsin Wyoming England Scotland Wales Northern-Ireland Nova-Scotia British-Columbia New-South-Wales Ivory-Coast South-Korea North-Korea West-Bank Gaza-Strip";
const ABBREVIATED =
  "Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Vt. Va. Wash. Wis. Wyo.";

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

function countries(): readonly string[] {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  return LETTERS.flatMap((one) => LETTERS.flatMap((other) => names.of(one + other) ?? []));
}

const regions: ReadonlySet<string> = new Set([
  ...countries(),
  ...STATES.split(" ").map((state) => state.replaceAll("-", " ")),
  ...ABBREVIATED.split(" "),
]);

export const isRegion = (text: string): boolean => regions.has(text);

/** The period that belongs to the place and not to the sentence: `Hartford, Conn.`, `Washington, D.C.` */
export const endsAbbreviated = (place: string): boolean =>
  /\.\p{Lu}\.$/u.test(place) || regions.has(place.split(/[\s,]+/).at(-1) ?? "");
