package nl.wijkwerk.communicatie;

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
            title = "Wijkwerk communicatie",
            version = "1.0.0",
            description =
                "Publicatieplichten met hun klok, en de berichten aan de wijk met al hun versies.",
            contact =
                @Contact(
                    name = "Wijkwerk",
                    url = "https://wijkwerk.nl",
                    email = "beheer@wijkwerk.nl")),
    tags = {
      @Tag(name = "Publicatieplichten", description = "Wat bewoners nog moeten horen"),
      @Tag(name = "Publicaties", description = "Berichten aan de wijk")
    })
public class CommunicatieApi extends Application {}
