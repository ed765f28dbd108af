package nl.wijkwerk.monitoring.kaart.domain;

import java.time.Instant;
import java.util.List;
import nl.wijkwerk.kern.fout.OngeldigeInvoer;
import nl.wijkwerk.kern.fout.Regelovertreding;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Fase;

/**
 * A file with borders, with its progress and totals.
 *
 * @param kenmerk attribute that was chosen as the code, or null as long as it is a proposal
 * @param jaar year of the areas, or null as long as it is a proposal
 * @param overgeslagen areas that are water, lie abroad or are of another year
 * @param hersteld areas of which a border crossed itself and was mended
 */
public record Grenslevering(
    int id,
    String bestandsnaam,
    long bytes,
    Grensstatus status,
    Fase fase,
    int gelezen,
    boolean annuleren,
    Grensvoorstel voorstel,
    String kenmerk,
    Integer jaar,
    OngeldigGrensbestand.Fout fout,
    List<String> foutWaarden,
    int opgeslagen,
    int geweigerd,
    int overgeslagen,
    int hersteld,
    int gemeenten,
    int wijken,
    int buurten,
    String aangevraagdDoor,
    Instant aangevraagdOp,
    Instant klaarOp) {

  private static final int EERSTE_JAAR = 1990;

  /** Refuses to read in what is under way or done, and a year that cannot be. */
  @Bedrijfsregel("MON-100")
  public void vereisInTeLezen(Integer gekozenJaar, int ditJaar) {
    if (status != Grensstatus.VOORSTEL) {
      throw new Regelovertreding("MON-100", null, "grenzen.fout.geen-voorstel");
    }
    if (gekozenJaar == null) {
      throw new OngeldigeInvoer("jaar", "grenzen.fout.jaar-ontbreekt");
    }
    if (gekozenJaar < EERSTE_JAAR || gekozenJaar > ditJaar) {
      throw new OngeldigeInvoer(
          "jaar",
          "grenzen.fout.jaar-kan-niet",
          String.valueOf(gekozenJaar),
          String.valueOf(EERSTE_JAAR),
          String.valueOf(ditJaar));
    }
  }

  /** Reading takes about half of the time, drawing and storing the rest. */
  public int procent() {
    int deel = voorstel.vlakken() == 0 ? 0 : (int) (47L * gelezen / voorstel.vlakken());
    return switch (fase) {
      case WACHTEN, OPHALEN -> 0;
      case CONTROLEREN -> 2 + Math.min(47, deel);
      case OPSLAAN -> 50 + Math.min(47, deel);
      case AFRONDEN -> 98;
      case KLAAR -> 100;
    };
  }
}
