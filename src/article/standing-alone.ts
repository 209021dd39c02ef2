/** The cities that stand alone in a dateline, by the list of the Associated Press, each to its country in ISO 3166-1. */
import { placeKey } from "./place-key.ts";

const CITIES: Readonly<Record<string, string>> = {
  US: "Atlanta, Baltimore, Boston, Chicago, Cincinnati, Cleveland, Dallas, Denver, Detroit, Honolulu, Houston, Indianapolis, Las Vegas, Los Angeles, Miami, Milwaukee, Minneapolis, New Orleans, New York, Oklahoma City, Philadelphia, Phoenix, Pittsburgh, St. Louis, Salt Lake City, San Antonio, San Diego, San Francisco, Seattle, Washington",
  AT: "Vienna",
  AU: "Sydney",
  BE: "Brussels",
  BR: "Rio de Janeiro, São Paulo",
  CA: "Montreal, Quebec City, Toronto",
  CH: "Geneva, Zurich",
  CN: "Beijing, Shanghai",
  CU: "Havana",
  CZ: "Prague",
  DE: "Berlin, Munich",
  DJ: "Djibouti",
  EG: "Cairo",
  ES: "Madrid",
  FI: "Helsinki",
  FR: "Paris",
  GB: "London",
  GI: "Gibraltar",
  GT: "Guatemala City",
  HK: "Hong Kong",
  IE: "Dublin",
  IN: "New Delhi",
  IQ: "Baghdad",
  IT: "Milan, Rome",
  JP: "Tokyo",
  KW: "Kuwait City",
  LB: "Beirut",
  LU: "Luxembourg",
  MC: "Monaco",
  MO: "Macau",
  MX: "Mexico City",
  NL: "Amsterdam",
  PA: "Panama City",
  PK: "Islamabad",
  RU: "Moscow",
  SE: "Stockholm",
  SG: "Singapore",
  SM: "San Marino",
  TH: "Bangkok",
  TR: "Istanbul",
  VA: "Vatican City",
  ZA: "Johannesburg",
};

const countries = new Map(
  Object.entries(CITIES).flatMap(([country, cities]) =>
    cities.split(", ").map((city) => [placeKey(city), country]),
  ),
);

/** `undefined` for Jerusalem too: the list has it, and no country that all agree on. */
export const countryOfCity = (city: string): string | undefined => countries.get(placeKey(city));
