package nl.wijkwerk.kern.fout;

import java.util.List;

/** Fields that have to be there and are not, all of them at once. */
public class OntbrekendeVelden extends OngeldigeInvoer {
  private static final long serialVersionUID = 1L;

  private final transient List<String> velden;

  /**
   * @param velden at least one
   */
  public OntbrekendeVelden(List<String> velden) {
    super(
        velden.get(0),
        velden.size() == 1 ? "fout.verplicht-veld" : "fout.verplichte-velden",
        List.copyOf(velden));
    this.velden = List.copyOf(velden);
  }

  public List<String> velden() {
    return velden == null ? List.of(veld()) : velden;
  }
}
