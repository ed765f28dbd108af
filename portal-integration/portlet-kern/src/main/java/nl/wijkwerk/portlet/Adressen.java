package nl.wijkwerk.portlet;

/** What addresses look like in this portal; each portlet API makes its own. */
public interface Adressen {
  /** Shows another portlet, or another page of it, in the same place. */
  String toon(Portletpad pad);

  /** Sends a form, after which the portal draws its page again. */
  String stuur(Portletpad pad);

  /** Gets or sends something without the portal drawing its page again. */
  String haal(Portletpad pad);

  /** Gets a file that is the same for everyone. */
  String bron(Portletpad pad);
}
