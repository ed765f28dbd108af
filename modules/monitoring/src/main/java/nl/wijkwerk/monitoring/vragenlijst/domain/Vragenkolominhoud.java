package nl.wijkwerk.monitoring.vragenlijst.domain;

import java.util.List;

/** The questions and translations as one column keeps them. */
record Vragenkolominhoud(List<Vertaling> vertalingen, List<Vraaginhoud> vragen) {}
