package nl.wijkwerk.monitoring.mkba.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.wijkwerk.kern.regel.Bedrijfsregel;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Jaarsaldo;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Partijsaldo;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Postvariant;
import nl.wijkwerk.monitoring.mkba.domain.Mkbauitkomst.Rentevariant;

/**
 * Works out an MKBA. The present value of an amount is the amount divided by (1 + rate) to the
 * power of the years since the base year. Each post of each year is rounded to whole cents, half
 * up, and everything else is a sum of those: so all tables add up to the same total.
 */
public final class Mkbarekening {
  /** A post with its id. */
  public record Post(UUID id, Postinhoud inhoud) {}

  private static final BigDecimal HONDERD = new BigDecimal(100);
  private static final int CENTEN = 2;

  private final int basisjaar;
  private final Map<Integer, BigDecimal> groei = new TreeMap<>();
  private final BigDecimal groeivoet;

  private Mkbarekening(int basisjaar, BigDecimal voet) {
    this.basisjaar = basisjaar;
    this.groeivoet = BigDecimal.ONE.add(voet.divide(HONDERD, MathContext.UNLIMITED));
  }

  /**
   * @param rentemarge percentage points that the discount rate is varied by
   */
  @Bedrijfsregel("MON-77")
  public static Mkbauitkomst bereken(Mkbainhoud analyse, List<Post> posten, BigDecimal rentemarge) {
    Mkbarekening rekening = new Mkbarekening(analyse.basisjaar(), analyse.discontovoet());
    BigDecimal kosten = rekening.som(posten, Postsoort.KOSTEN);
    BigDecimal baten = rekening.som(posten, Postsoort.BATEN);
    List<Jaarsaldo> jaren = rekening.jaren(analyse, posten);
    return new Mkbauitkomst(
        kosten,
        baten,
        baten.subtract(kosten),
        deel(baten, kosten, 2),
        kosten.signum() == 0 ? null : deel(kosten, baten, 4),
        kosten.signum() == 0 ? null : terugverdienjaar(jaren),
        rekening.aannamen(posten),
        rekening.partijen(analyse, posten),
        jaren,
        rente(analyse, posten, rentemarge),
        rekening.varianten(posten, baten.subtract(kosten)));
  }

  @Bedrijfsregel("MON-73")
  private BigDecimal contant(BigDecimal bedrag, int jaar) {
    return bedrag.divide(groei(jaar), CENTEN, RoundingMode.HALF_UP);
  }

  private BigDecimal groei(int jaar) {
    return groei.computeIfAbsent(jaar, j -> groeivoet.pow(j - basisjaar));
  }

  private BigDecimal contant(Postinhoud post, Postinhoud.Stand stand) {
    return post.bedragen(stand).stream()
        .map(b -> contant(b.bedrag(), b.jaar()))
        .reduce(nul(), BigDecimal::add);
  }

  @Bedrijfsregel("MON-74")
  private BigDecimal som(List<Post> posten, Postsoort soort) {
    return posten.stream()
        .filter(p -> p.inhoud().soort() == soort)
        .map(p -> contant(p.inhoud(), Postinhoud.Stand.VERWACHT))
        .reduce(nul(), BigDecimal::add);
  }

  @Bedrijfsregel("MON-76")
  private BigDecimal aannamen(List<Post> posten) {
    return som(
        posten.stream().filter(p -> p.inhoud().bewijs() == Bewijs.AANNAME).toList(),
        Postsoort.BATEN);
  }

  /** Null when there is nothing to divide by. */
  @Bedrijfsregel("MON-77")
  private static BigDecimal deel(BigDecimal teller, BigDecimal noemer, int decimalen) {
    return noemer.signum() == 0 ? null : teller.divide(noemer, decimalen, RoundingMode.HALF_UP);
  }

  @Bedrijfsregel("MON-77")
  private static Integer terugverdienjaar(List<Jaarsaldo> jaren) {
    Integer jaar = null;
    for (int i = jaren.size() - 1; i >= 0 && jaren.get(i).cumulatief().signum() >= 0; i--) {
      jaar = jaren.get(i).jaar();
    }
    return jaar;
  }

  private List<Partijsaldo> partijen(Mkbainhoud analyse, List<Post> posten) {
    Map<String, BigDecimal[]> per = new LinkedHashMap<>();
    analyse.partijen().forEach(p -> per.put(p, new BigDecimal[] {nul(), nul(), nul(), nul()}));
    for (Post post : posten) {
      Postinhoud p = post.inhoud();
      BigDecimal waarde = contant(p, Postinhoud.Stand.VERWACHT);
      switch (p.soort()) {
        case KOSTEN -> tel(per.get(p.partij()), 0, waarde);
        case BATEN -> tel(per.get(p.partij()), 1, waarde);
        case OVERDRACHT -> {
          tel(per.get(p.partij()), 2, waarde);
          tel(per.get(p.naar()), 3, waarde);
        }
      }
    }
    return per.entrySet().stream()
        .map(
            e ->
                Partijsaldo.van(
                    e.getKey(), e.getValue()[0], e.getValue()[1], e.getValue()[2], e.getValue()[3]))
        .toList();
  }

  private static void tel(BigDecimal[] bij, int plaats, BigDecimal waarde) {
    bij[plaats] = bij[plaats].add(waarde);
  }

  private List<Jaarsaldo> jaren(Mkbainhoud analyse, List<Post> posten) {
    Map<Integer, BigDecimal[]> per = new TreeMap<>();
    for (int jaar = basisjaar; jaar <= analyse.laatsteJaar(); jaar++) {
      per.put(jaar, new BigDecimal[] {nul(), nul(), nul(), nul()});
    }
    for (Post post : posten) {
      if (post.inhoud().soort() != Postsoort.OVERDRACHT) {
        int bij = post.inhoud().soort() == Postsoort.KOSTEN ? 0 : 1;
        for (Jaarbedrag b : post.inhoud().bedragen(Postinhoud.Stand.VERWACHT)) {
          tel(per.get(b.jaar()), bij, b.bedrag());
          tel(per.get(b.jaar()), 2 + bij, contant(b.bedrag(), b.jaar()));
        }
      }
    }
    List<Jaarsaldo> jaren = new ArrayList<>();
    BigDecimal cumulatief = nul();
    for (Map.Entry<Integer, BigDecimal[]> e : per.entrySet()) {
      BigDecimal[] w = e.getValue();
      BigDecimal saldo = w[3].subtract(w[2]);
      cumulatief = cumulatief.add(saldo);
      BigDecimal factor = BigDecimal.ONE.divide(groei(e.getKey()), 4, RoundingMode.HALF_UP);
      jaren.add(new Jaarsaldo(e.getKey(), w[0], w[1], factor, w[2], w[3], saldo, cumulatief));
    }
    return jaren;
  }

  @Bedrijfsregel("MON-75")
  private static List<Rentevariant> rente(Mkbainhoud analyse, List<Post> posten, BigDecimal marge) {
    BigDecimal voet = analyse.discontovoet();
    Set<BigDecimal> voeten =
        new TreeSet<>(List.of(voet, voet.subtract(marge).max(BigDecimal.ZERO), voet.add(marge)));
    List<Rentevariant> varianten = new ArrayList<>();
    for (BigDecimal v : voeten) {
      Mkbarekening rekening = new Mkbarekening(analyse.basisjaar(), v);
      BigDecimal kosten = rekening.som(posten, Postsoort.KOSTEN);
      BigDecimal baten = rekening.som(posten, Postsoort.BATEN);
      varianten.add(
          new Rentevariant(v, kosten, baten, baten.subtract(kosten), deel(baten, kosten, 2)));
    }
    return varianten;
  }

  @Bedrijfsregel("MON-75")
  private List<Postvariant> varianten(List<Post> posten, BigDecimal saldo) {
    return posten.stream()
        .map(p -> variant(p, saldo))
        .sorted(Comparator.comparing(Postvariant::bandbreedte).reversed())
        .toList();
  }

  private Postvariant variant(Post post, BigDecimal saldo) {
    Postinhoud p = post.inhoud();
    BigDecimal waarde = contant(p, Postinhoud.Stand.VERWACHT);
    BigDecimal laag = contant(p, Postinhoud.Stand.LAAG);
    BigDecimal hoog = contant(p, Postinhoud.Stand.HOOG);
    return new Postvariant(
        post.id(),
        p.soort(),
        p.omschrijving(),
        waarde,
        laag,
        hoog,
        saldo.add(verschil(p.soort(), waarde, laag)),
        saldo.add(verschil(p.soort(), waarde, hoog)));
  }

  private static BigDecimal verschil(Postsoort soort, BigDecimal was, BigDecimal wordt) {
    return switch (soort) {
      case KOSTEN -> was.subtract(wordt);
      case BATEN -> wordt.subtract(was);
      case OVERDRACHT -> nul();
    };
  }

  private static BigDecimal nul() {
    return BigDecimal.ZERO.setScale(CENTEN);
  }
}
