package nl.wijkwerk.wijkplan.uitvoering.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wijkwerk.kern.fout.NietGevonden;

/** Where projects are kept. */
public interface Projecten {
  Optional<Project> find(UUID id);

  /**
   * @throws NietGevonden when there is none with this id
   */
  Project read(UUID id);

  /** Nobody else plans work in these streets until the transaction ends. */
  void vergrendel(List<Straat> straten);

  /** Open projects of all plans that name one of these streets, without the one with this id. */
  List<Project> openInStraten(List<Straat> straten, UUID behalve);

  /** Projects that gave a reason for going on beside this one. */
  List<Project> metRedenNaast(UUID id);

  /** The project that was made to mend the relapse of this one, newest first. */
  List<Project> herstelVan(UUID id);

  /** Rows of a plan that a project, not given up, carries out. */
  Set<UUID> regelsMetProject(UUID plan);

  void voegToe(Project project);

  /** Writes what changed now, so that a stale version shows before the use case ends. */
  void bewaar();
}
