package nl.wijkwerk.systeem;

/** The fictitious users of the sample municipality, by what they sign on with. */
enum Gebruiker {
  BEHEERDER("beheerder"),
  WIJKREGISSEUR("wijkregisseur.deriet"),
  MANAGER("manager.wijksturing"),
  VOORZITTER_OPGAVETAFEL("ambtelijk.opdrachtgever"),
  GRIFFIER("griffier"),
  BUDGETHOUDER("budgethouder.deriet"),
  COMMUNICATIEADVISEUR("communicatieadviseur"),
  MEDEWERKER("medewerker"),
  PARTNER("partner.corporatie");

  private final String naam;

  Gebruiker(String naam) {
    this.naam = naam;
  }

  /** The name to sign on with. */
  String naam() {
    return naam;
  }
}
