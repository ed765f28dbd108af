declare interface IWijkwerkWebPartStrings {
  Uitleg: string;
  GroepWijkwerk: string;
  Adres: string;
  AdresUitleg: string;
  AdresFout: string;
  AdresNietToegelaten: string;
  AdresVast: string;
  Integriteit: string;
  IntegriteitUitleg: string;
  IntegriteitFout: string;
  GroepBlok: string;
  Blok: string;
  BlokTypen: string;
  BlokTypenUitleg: string;
  BlokFout: string;
  LijstHalen: string;
  LijstFout: string;
  LijstDeels: string;
  Wijk: string;
  WijkUitleg: string;
  Parameters: string;
  ParametersUitleg: string;
  ParametersKent: string;
  ParametersFout: string;
  GroepWeergave: string;
  Omgeving: string;
  OmgevingPagina: string;
  OmgevingLicht: string;
  OmgevingDonker: string;
  Titel: string;
  TitelUitleg: string;
  Leeg: string;
  Ongeldig: string;
  Instellen: string;
  ScriptFout: string;
  ScriptFoutBeheer: string;
  Opnieuw: string;
  Laden: string;
  Afwezig: string;
}

declare module 'WijkwerkWebPartStrings' {
  const strings: IWijkwerkWebPartStrings;
  export = strings;
}
