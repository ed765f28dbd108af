package nl.wijkwerk.samenwerking.overleg.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkwerk.kern.spoor.Onderwerp;

/** All points of all agendas. */
public interface Agendapunten {
  void voegToe(Agendapunt punt);

  Optional<Agendapunt> find(UUID id);

  Agendapunt read(UUID id);

  /** The agenda of a meeting, in order, without what was taken off. */
  List<Agendapunt> van(UUID vergaderingId);

  /** Points that were taken off the agenda of a meeting. */
  List<Agendapunt> afgevoerd(UUID vergaderingId);

  /** Points that left a meeting for another and did not come back. */
  List<Agendapunt> vertrokken(UUID vergaderingId);

  Optional<Agendapunt> findVoorStuk(Onderwerp onderwerp, int stukversie);

  /** Points that were not decided yet about a subject, whichever version. */
  List<Agendapunt> openOver(Onderwerp onderwerp);

  /** Whether the forum has open points on meetings that take none any more. */
  boolean heeftAchterblijvers(UUID overlegId, LocalDate vandaag);

  /** Those points, in the order of meeting and agenda. */
  List<Agendapunt> achterblijvers(UUID overlegId, LocalDate vandaag);

  boolean heeftWachtende();

  /** Points that have no meeting yet, oldest first. */
  List<Agendapunt> wachtende();

  /** Place after the last point of a meeting. */
  int volgendePlaats(UUID vergaderingId);
}
