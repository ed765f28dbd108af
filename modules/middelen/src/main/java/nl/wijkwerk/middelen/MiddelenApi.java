package nl.wijkwerk.middelen;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The REST API of this module. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Wijkwerk middelen",
            version = "1.0.0",
            description =
                "Begrotingen, posten, budgethouders en reserveringen voor onderdelen van"
                    + " wijkplannen. Bedragen zijn in euro.",
            contact =
                @Contact(
                    name = "Wijkwerk",
                    url = "https://wijkwerk.nl",
                    email = "beheer@wijkwerk.nl")),
    tags = {
      @Tag(name = "Posten", description = "Posten van begrotingen en hun budgethouders"),
      @Tag(name = "Reserveringen", description = "Wat voor onderdelen van plannen is vastgehouden")
    })
public class MiddelenApi extends Application {}
