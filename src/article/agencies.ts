/** News agencies by the names under which their copy is signed. */

const AGENCIES =
  "AFP|Agence France-Presse|ANSA|AP|Associated Press|Bloomberg(?: News)?|DPA|dpa|EFE|Kyodo(?: News)?|PA|PA Media|Press Association|Reuters|TASS|The Associated Press|UPI|United Press International|Xinhua";

/** For use inside a pattern. */
export const AGENCY = `(?:${AGENCIES})`;

const WHOLE = new RegExp(`^${AGENCY}$`, "u");

export const isAgency = (name: string): boolean => WHOLE.test(name);
