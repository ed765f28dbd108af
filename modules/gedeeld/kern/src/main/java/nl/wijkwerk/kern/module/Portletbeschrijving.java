package nl.wijkwerk.kern.module;

import java.util.List;
import nl.wijkwerk.kern.toegang.Bevoegdheid;

/**
 * A view of a module that can be shown inside another page, as listed in {@code portlets.json}.
 *
 * @param naam last part of its address, {@code /<module>/portlets/<naam>}
 * @param parameters names of the parameters that it takes, "gebied" among them
 * @param hoogte height in CSS pixels that it usually takes
 * @param bevoegdheid power that the reader needs
 */
public record Portletbeschrijving(
    String naam, String titel, List<String> parameters, int hoogte, Bevoegdheid bevoegdheid) {}
