package nl.wijkwerk.communicatie;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Contact;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.servers.ServerVariable;

/** REST API of the module. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Wijkwerk communicatie",
            version = "1.0.0",
            description =
                "Publicatieplichten met hun klok, en berichten aan de wijk met al hun versies.",
            contact =
                @Contact(
                    name = "Functioneel beheer Wijkwerk",
                    email = "wijkwerk@example.org",
                    url = "https://wijkwerk.example.org")),
    servers =
        @Server(
            url = "https://{gemeente}/communicatie/api/v1",
            variables =
                @ServerVariable(
                    name = "gemeente",
                    description = "Adres waar de gemeente Wijkwerk aanbiedt",
                    defaultValue = "wijkwerk.example.org")),
    security = @SecurityRequirement(name = "aanmelding"))
@SecurityScheme(
    securitySchemeName = "aanmelding",
    type = SecuritySchemeType.HTTP,
    scheme = "basic",
    description = "In de demonstratie: een verzonnen gebruiker met wachtwoord demo.")
public class CommunicatieApi extends Application {}
