package nl.wijkwerk.monitoring.woorden.application;

import java.util.List;
import nl.wijkwerk.kern.gebied.Gebied;

/** A wijk in words: a text for each theme that there are figures of, or that somebody wrote. */
public record Wijkwoorden(Gebied wijk, Gebied stad, List<Wijktekstbeeld> teksten) {}
