/** What somebody set in the property pane, and what follows from it. Knows nothing of SharePoint. */

export interface IInstellingen {
  /** Origin of Wijkwerk; may stay empty when the package admits one origin only. */
  wijkwerk: string;
  /** Hash of the script, as the attribute `integrity` takes it; empty for no check. */
  integriteit: string;
  /** `module/name`. */
  blok: string;
  wijk: string;
  titel: string;
  omgeving: Omgeving;
  /** `name=value`, one a line. */
  parameters: string;
}

export type Omgeving = 'pagina' | 'licht' | 'donker';

export interface IBlokkeuze {
  module: string;
  naam: string;
}

export const SCRIPTPAD: string = '/openbaar/wijk-portlet-1.js';

/** Attributes with a meaning of their own for `<wijk-portlet>` or for any element. */
const GEEN_PARAMETER: RegExp =
  /^(wijkwerk|module|name|wijk|omgeving|titel|gebied|aria-.*|data-.*|on.*|class|dir|hidden|id|lang|part|role|slot|style|tabindex|title|is|nonce|inbed)$/;
const PARAMETER: RegExp = /^[a-z][a-z0-9-]*$/;
const BLOK: RegExp = /^([a-z][a-z0-9-]*)\/([a-z0-9][a-z0-9-]*)$/;
const INTEGRITEIT: RegExp = /^sha(256|384|512)-[A-Za-z0-9+/]+={0,2}$/;

/** The origin in what was typed, or undefined when it is not https or says more than an origin. */
export function herkomst(adres: string | undefined): string | undefined {
  const tekst: string = (adres || '').trim();
  let url: URL;
  try {
    url = new URL(tekst);
  } catch {
    return undefined;
  }
  // Compared as typed too: the browser drops an empty query, and reads "https:name" as an address.
  const alleenHerkomst: boolean =
    /^https:\/\/[^/?#@\\\s]+\/?$/i.test(tekst) && url.protocol === 'https:' && url.pathname === '/';
  return alleenHerkomst ? url.origin : undefined;
}

/** Origins in a list with spaces between them; throws on what is no origin. */
export function toegelatenHerkomsten(lijst: string): string[] {
  return lijst
    .split(/\s+/)
    .filter((adres) => adres.length > 0)
    .map((adres) => {
      const gevonden: string | undefined = herkomst(adres);
      if (!gevonden) {
        throw new Error(`${adres} is no origin with https`);
      }
      return gevonden;
    });
}

/**
 * The Wijkwerk to use: what was set, as far as the package admits it, and without a setting the only
 * one that the package admits.
 */
export function gekozenHerkomst(adres: string | undefined, toegelaten: readonly string[]): string | undefined {
  if (!(adres || '').trim()) {
    return toegelaten.length === 1 ? toegelaten[0] : undefined;
  }
  const gevonden: string | undefined = herkomst(adres);
  return gevonden && isToegelaten(gevonden, toegelaten) ? gevonden : undefined;
}

/** A package that names no origins admits all of them. */
export function isToegelaten(gevonden: string, toegelaten: readonly string[]): boolean {
  return toegelaten.length === 0 || toegelaten.indexOf(gevonden) >= 0;
}

export function blokkeuze(blok: string | undefined): IBlokkeuze | undefined {
  const delen: RegExpExecArray | null = BLOK.exec((blok || '').trim());
  return delen ? { module: delen[1], naam: delen[2] } : undefined;
}

export function isIntegriteit(hash: string | undefined): boolean {
  return INTEGRITEIT.test((hash || '').trim());
}

export interface IParameters {
  waarden: [string, string][];
  /** The first line that is no parameter. */
  fout: string | undefined;
}

export function leesParameters(tekst: string | undefined): IParameters {
  const waarden: [string, string][] = [];
  let fout: string | undefined;
  for (const regel of (tekst || '').split(/\r?\n/)) {
    const schoon: string = regel.trim();
    if (!schoon) {
      continue;
    }
    const teken: number = schoon.indexOf('=');
    const naam: string = schoon.substring(0, teken).trim().toLowerCase();
    const waarde: string = schoon.substring(teken + 1).trim();
    if (teken > 0 && waarde && PARAMETER.test(naam) && !GEEN_PARAMETER.test(naam)) {
      waarden.push([naam, waarde]);
    } else {
      fout = fout || schoon;
    }
  }
  return { waarden, fout };
}

/**
 * Attributes of `<wijk-portlet>`.
 *
 * @param wijkwerk - origin that {@link gekozenHerkomst} found
 * @param donker - whether the section of the page is dark
 */
export function attributen(
  instellingen: Partial<IInstellingen>,
  wijkwerk: string,
  donker: boolean
): Record<string, string> {
  const keuze: IBlokkeuze | undefined = blokkeuze(instellingen.blok);
  const gevonden: Record<string, string> = {};
  for (const [naam, waarde] of leesParameters(instellingen.parameters).waarden) {
    gevonden[naam] = waarde;
  }
  gevonden.wijkwerk = wijkwerk;
  gevonden.module = keuze ? keuze.module : '';
  gevonden.name = keuze ? keuze.naam : '';
  const wijk: string = (instellingen.wijk || '').trim();
  if (wijk) {
    gevonden.wijk = wijk;
  }
  const titel: string = (instellingen.titel || '').trim();
  if (titel) {
    gevonden.titel = titel;
  }
  const omgeving: Omgeving = instellingen.omgeving || 'pagina';
  if (omgeving === 'donker' || (omgeving === 'pagina' && donker)) {
    gevonden.omgeving = 'donker';
  }
  return gevonden;
}

/**
 * Gives the element exactly these attributes, and leaves what is the same alone. The element itself
 * sets `hidden` when there is no such block.
 */
export function zetAttributen(element: Element, gewenst: Record<string, string>): void {
  for (const naam of Array.prototype.map.call(element.attributes, (a: Attr) => a.name) as string[]) {
    if (gewenst[naam] === undefined && naam !== 'hidden') {
      element.removeAttribute(naam);
    }
  }
  for (const naam of Object.keys(gewenst)) {
    if (element.getAttribute(naam) !== gewenst[naam]) {
      element.setAttribute(naam, gewenst[naam]);
    }
  }
}
