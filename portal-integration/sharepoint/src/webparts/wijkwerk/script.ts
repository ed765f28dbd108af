import { SCRIPTPAD } from './instellingen';

const ELEMENT: string = 'wijk-portlet';

/** One attempt per address and hash for all web parts of a page; a failed one may be repeated. */
const pogingen: Map<string, Promise<void>> = new Map();

/**
 * Makes `<wijk-portlet>` known to the page. The page knows one: the first script that defines it.
 *
 * @param integriteit - hash that the script must have, or empty
 */
export function laadScript(wijkwerk: string, integriteit: string): Promise<void> {
  if (customElements.get(ELEMENT)) {
    return Promise.resolve();
  }
  const sleutel: string = `${wijkwerk} ${integriteit}`;
  let poging: Promise<void> | undefined = pogingen.get(sleutel);
  if (!poging) {
    poging = voegToe(wijkwerk + SCRIPTPAD, integriteit);
    poging.catch(() => pogingen.delete(sleutel));
    pogingen.set(sleutel, poging);
  }
  return poging;
}

function voegToe(adres: string, integriteit: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script: HTMLScriptElement = document.createElement('script');
    const geefOp = (reden: string): void => {
      script.remove();
      // Another script may have defined it meanwhile.
      if (customElements.get(ELEMENT)) {
        resolve();
      } else {
        reject(new Error(`${adres} ${reden}`));
      }
    };
    script.async = true;
    script.crossOrigin = 'anonymous';
    if (integriteit) {
      script.integrity = integriteit;
    }
    script.onload = () => (customElements.get(ELEMENT) ? resolve() : geefOp('does not define the element'));
    script.onerror = () => geefOp('was not loaded');
    script.src = adres;
    document.head.appendChild(script);
  });
}
