package nl.wijkwerk.web.beveiliging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells the browser about what it may do with it.
 *
 * @param frameAncestors websites that may show a page in a frame, as the policy writes them
 * @param vormdoel where a form may end besides here: signing off ends at the provider; or empty
 */
record Kopregels(String frameAncestors, String vormdoel) {

  void zet(HttpServletRequest verzoek, HttpServletResponse antwoord, String pad) {
    antwoord.setHeader("X-Content-Type-Options", "nosniff");
    antwoord.setHeader("Referrer-Policy", "same-origin");
    antwoord.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    antwoord.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (verzoek.isSecure()) {
      antwoord.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    if (pad.startsWith("/jakarta.faces.resource/")) {
      return;
    }
    antwoord.setHeader("Cache-Control", "no-store");
    if (Paden.portletlijst(pad)) {
      // Public, and asked for by pages of other sites; also the answer that there is none.
      antwoord.setHeader("Access-Control-Allow-Origin", "*");
    }
    // The rest of the policy of a page comes from Faces, with the nonce of its scripts.
    antwoord.setHeader(
        "Content-Security-Policy",
        Paden.api(pad)
            ? "default-src 'none'; frame-ancestors 'none'"
            : "object-src 'none'; base-uri 'self'; form-action 'self'"
                + (vormdoel.isEmpty() ? "" : " " + vormdoel)
                + "; frame-ancestors "
                + frameAncestors);
  }
}
