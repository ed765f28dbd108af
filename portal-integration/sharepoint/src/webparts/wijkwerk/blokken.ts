/** The blocks that a Wijkwerk offers, from the public list of every module. */

/** In the order of the start page. A list may name others: their blocks can be typed. */
export const MODULES: readonly string[] = [
  'wijkplan',
  'monitoring',
  'middelen',
  'samenwerking',
  'communicatie'
];

export interface IBlok {
  /** `module/name`. */
  sleutel: string;
  titel: string;
  /** What it takes besides the area. */
  parameters: string[];
  /** Which of all parameters, the area included, it shows nothing without. */
  verplicht: string[];
}

export interface IModuleBlokken {
  module: string;
  titel: string;
  blokken: IBlok[];
}

export interface ILijst {
  modules: IModuleBlokken[];
  /** Modules whose list could not be had. A module that is not there is no failure. */
  mislukt: string[];
}

export type Haler = (adres: string, opties: RequestInit) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

function teksten(waarde: unknown): string[] {
  return Array.isArray(waarde) ? waarde.filter((w) => typeof w === 'string') : [];
}

/** Reads one `portlets.json`; throws when it is something else. Skips what a newer Wijkwerk may have added. */
export function leesModule(module: string, antwoord: unknown): IModuleBlokken {
  const inhoud: { titel?: unknown; portlets?: unknown } = antwoord as { titel?: unknown; portlets?: unknown };
  if (!inhoud || !Array.isArray(inhoud.portlets)) {
    throw new Error(`The list of ${module} names no portlets`);
  }
  const blokken: IBlok[] = [];
  for (const portlet of inhoud.portlets) {
    if (portlet && typeof portlet.naam === 'string' && portlet.naam) {
      blokken.push({
        sleutel: `${module}/${portlet.naam}`,
        titel: typeof portlet.titel === 'string' && portlet.titel ? portlet.titel : portlet.naam,
        parameters: teksten(portlet.parameters).filter((naam) => naam !== 'gebied'),
        verplicht: teksten(portlet.verplicht)
      });
    }
  }
  return { module, titel: typeof inhoud.titel === 'string' && inhoud.titel ? inhoud.titel : module, blokken };
}

/** Asks every module at once. Never fails: what cannot be had is named. */
export function haalBlokken(wijkwerk: string, haal: Haler): Promise<ILijst> {
  const mislukt: string[] = [];
  const vraag = (module: string): Promise<IModuleBlokken | undefined> =>
    haal(`${wijkwerk}/${module}/portlets.json`, { credentials: 'omit', cache: 'no-cache' })
      .then((antwoord) => {
        if (antwoord.status === 404) {
          return undefined;
        }
        if (!antwoord.ok) {
          throw new Error(`${module} answers ${antwoord.status}`);
        }
        return antwoord.json().then((inhoud) => leesModule(module, inhoud));
      })
      .catch(() => {
        mislukt.push(module);
        return undefined;
      });
  return Promise.all(MODULES.map(vraag)).then((gevonden) => ({
    modules: gevonden.filter((m): m is IModuleBlokken => m !== undefined && m.blokken.length > 0),
    mislukt: MODULES.filter((module) => mislukt.indexOf(module) >= 0)
  }));
}

export function zoekBlok(lijst: ILijst | undefined, sleutel: string | undefined): IBlok | undefined {
  for (const module of lijst ? lijst.modules : []) {
    for (const blok of module.blokken) {
      if (blok.sleutel === sleutel) {
        return blok;
      }
    }
  }
  return undefined;
}
