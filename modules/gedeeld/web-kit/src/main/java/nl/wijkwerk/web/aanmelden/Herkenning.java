package nl.wijkwerk.web.aanmelden;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wijkwerk.kern.persoon.Persoon;

/**
 * The seam for sign-on: a way to recognise who makes a request, without a cookie of our own. An
 * identity provider adds one for its bearer tokens.
 */
public interface Herkenning {
  /** Who makes this request; empty when this way cannot tell. */
  Optional<Persoon> herken(HttpServletRequest verzoek);
}
