package nl.wijkwerk.monitoring.inlezen.domain;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.inlezen.domain.Gebiedscode.Niveau;
import nl.wijkwerk.monitoring.inlezen.domain.OngeldigBestand.Fout;

/**
 * Whether all areas of a delivery are there. A file that was cut between two rows looks whole, but
 * its parts no longer add up: the last municipality lacks wijken, or the country lacks
 * municipalities.
 */
final class Volledigheid {
  /** CBS rounds each area by itself; in the file of 2020 this keeps all areas within bounds. */
  private static final BigDecimal AFRONDING = BigDecimal.TEN;

  private static final BigDecimal DEEL = new BigDecimal("0.01");

  private final Map<String, Gebied> gebieden = new LinkedHashMap<>();
  private final Map<Niveau, Integer> aantal = new EnumMap<>(Niveau.class);

  private static final class Gebied {
    private final Gebiedscode code;
    private BigDecimal inwoners;

    private Gebied(Gebiedscode code) {
      this.code = code;
    }
  }

  /** The areas right below one. */
  private static final class Delen {
    private BigDecimal inwoners = BigDecimal.ZERO;
    private int aantal;
    private boolean onbekend;

    private void tel(Gebied gebied) {
      aantal++;
      if (gebied.inwoners == null) {
        onbekend = true;
      } else {
        inwoners = inwoners.add(gebied.inwoners);
      }
    }
  }

  /** Whether it was not there yet: a file may say more of an area in more rows. */
  boolean gebied(Gebiedscode code) {
    if (gebieden.putIfAbsent(code.code(), new Gebied(code)) != null) {
      return false;
    }
    aantal.merge(code.niveau(), 1, Integer::sum);
    return true;
  }

  void inwoners(Gebiedscode code, BigDecimal inwoners) {
    gebieden.get(code.code()).inwoners = inwoners;
  }

  @Bedrijfsregel("MON-15")
  void vereis() {
    Map<String, Delen> delen = new HashMap<>();
    for (Gebied gebied : gebieden.values()) {
      gebied
          .code
          .ouder()
          .ifPresent(ouder -> delen.computeIfAbsent(ouder, o -> new Delen()).tel(gebied));
    }
    for (Gebied gebied : gebieden.values()) {
      Delen onder = delen.get(gebied.code.code());
      if (onder == null) {
        vereisDelen(gebied.code);
      } else if (gebied.inwoners != null && !onder.onbekend) {
        vereisSom(gebied, onder);
      }
    }
  }

  private void vereisDelen(Gebiedscode code) {
    if (code.niveau() == Niveau.GEMEENTE && aantal.containsKey(Niveau.WIJK)) {
      throw new OngeldigBestand(Fout.GEMEENTE_ZONDER_WIJK, code.code());
    }
    if (code.niveau() == Niveau.WIJK && aantal.containsKey(Niveau.BUURT)) {
      throw new OngeldigBestand(Fout.WIJK_ZONDER_BUURT, code.code());
    }
  }

  private static void vereisSom(Gebied gebied, Delen onder) {
    BigDecimal speling = AFRONDING.multiply(BigDecimal.valueOf(onder.aantal));
    if (gebied.code.niveau() != Niveau.LAND) {
      speling = speling.max(gebied.inwoners.multiply(DEEL));
    }
    if (gebied.inwoners.subtract(onder.inwoners).abs().compareTo(speling) > 0) {
      throw new OngeldigBestand(
          Fout.INWONERS_TELLEN_NIET_OP,
          gebied.code.niveau() == Niveau.LAND ? "Nederland" : gebied.code.code(),
          onder.inwoners.toBigInteger(),
          gebied.inwoners.toBigInteger());
    }
  }
}
