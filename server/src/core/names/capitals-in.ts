/** Capitals as Polish texts name them behind `w`, by the country's code. */
const LOCATIVES = `
  AL Tiranie, AM Erywaniu, AT Wiedniu, AZ Baku, BA Sarajewie, BE Brukseli, BG Sofii, BY Mińsku, CN Pekinie, CY Nikozji, CZ Pradze,
  DE Berlinie, DK Kopenhadze, EE Tallinie, EE Tallinnie, ES Madrycie, FI Helsinkach, FR Paryżu, GB Londynie, GE Tbilisi, GR Atenach,
  HR Zagrzebiu, HU Budapeszcie, ID Dżakarcie, IL Jerozolimie, IN Delhi, IQ Bagdadzie, IR Teheranie, IT Rzymie, JP Tokio, KG Biszkeku,
  KP Pjongjangu, KP Phenianie, KR Seulu, KZ Astanie, KZ Nur-Sułtanie, LT Wilnie, LV Rydze, MD Kiszyniowie, ME Podgoricy, MK Skopje,
  NO Oslo, PH Manili, PK Islamabadzie, PL Warszawie, PT Lizbonie, RO Bukareszcie, RS Belgradzie, RU Moskwie, SE Sztokholmie,
  SI Lublanie, SK Bratysławie, TH Bangkoku, TJ Duszanbe, TM Aszchabadzie, TR Ankarze, TW Tajpej, UA Kijowie, US Waszyngtonie,
  UZ Taszkencie, VN Hanoi, XK Prisztinie`;

const CODES: ReadonlyMap<string, string> = new Map(
  LOCATIVES.trim()
    .split(/,\s+/)
    .map((entry) => [entry.slice(3), entry.slice(0, 2)]),
);

/** Code of the country in whose capital something is, `MSZ w Pekinie`, by the words behind the offset; `undefined` for no capital. */
export function capitalBehind(visible: string, end: number): string | undefined {
  const place = /^ we? (?:Nowym )?(\p{Lu}[\p{L}-]+)/u.exec(visible.slice(end, end + 30))?.[1];
  return place === undefined ? undefined : CODES.get(place);
}
