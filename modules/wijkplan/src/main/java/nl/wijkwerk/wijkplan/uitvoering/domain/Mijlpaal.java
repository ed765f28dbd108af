package nl.wijkwerk.wijkplan.uitvoering.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A point in a project that can be seen to be reached; changed through its project only. */
@Entity
@Table(schema = "wijkplan", name = "mijlpaal")
public class Mijlpaal {
  @Id private UUID id;

  @ManyToOne
  @JoinColumn(name = "project_id")
  private Project project;

  @Column(name = "naam")
  private String naam;

  private LocalDate gepland;
  private LocalDate gehaald;

  protected Mijlpaal() {}

  Mijlpaal(UUID id, Project project) {
    this.id = id;
    this.project = project;
  }

  void neem(String naam, LocalDate gepland, LocalDate gehaald) {
    this.naam = naam.strip();
    this.gepland = gepland;
    this.gehaald = gehaald;
  }

  public UUID id() {
    return id;
  }

  public String naam() {
    return naam;
  }

  /** The day on which it has to be reached. */
  public LocalDate gepland() {
    return gepland;
  }

  /** The day on which it was reached, or null. */
  public LocalDate gehaald() {
    return gehaald;
  }
}
