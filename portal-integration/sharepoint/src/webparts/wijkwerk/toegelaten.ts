import { toegelatenHerkomsten } from './instellingen';

/** Put here by the build (config/spfx-customize-webpack.js) from WIJKWERK_ADRES. */
declare const WIJKWERK_ADRES: string;

/** Origins of Wijkwerk that this package admits; none means all. */
export const TOEGELATEN: readonly string[] = toegelatenHerkomsten(
  typeof WIJKWERK_ADRES === 'undefined' ? '' : WIJKWERK_ADRES
);
