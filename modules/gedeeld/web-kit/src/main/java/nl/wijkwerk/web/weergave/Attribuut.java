package nl.wijkwerk.web.weergave;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;

/**
 * Declares an attribute of a tag file. Without it an attribute that is left out would take the
 * value of the same attribute of the tag around it, or of a template parameter with that name.
 */
public class Attribuut extends TagHandler {
  private final TagAttribute naam;
  private final TagAttribute standaard;
  private final TagAttribute verplicht;

  public Attribuut(TagConfig config) {
    super(config);
    naam = getRequiredAttribute("naam");
    standaard = getAttribute("standaard");
    verplicht = getAttribute("verplicht");
  }

  @Override
  public void apply(FaceletContext context, UIComponent parent) {
    String name = naam.getValue(context);
    VariableMapper variables = context.getVariableMapper();
    // Facelets gives a tag with attributes a map of its own; putting answers what was in that map,
    // where resolving would also look outside it.
    ValueExpression own = variables.setVariable(name, null);
    if (own == null) {
      if (verplicht != null && verplicht.getBoolean(context)) {
        throw new TagException(tag, "This tag needs the attribute " + name);
      }
      own =
          standaard == null
              ? context.getExpressionFactory().createValueExpression(null, Object.class)
              : standaard.getValueExpression(context, Object.class);
    }
    variables.setVariable(name, own);
  }
}
