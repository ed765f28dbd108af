package nl.wijkwerk.middelen;

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
            title = "Wijkwerk middelen",
            version = "1.0.0",
            description =
                "Begrotingen, posten, budgethouders, bestedingen buiten een plan, en reserveringen"
                    + " daarvoor en voor onderdelen van wijkplannen. Bedragen zijn in euro.",
            contact =
                @Contact(
                    name = "Functioneel beheer Wijkwerk",
                    email = "wijkwerk@example.org",
                    url = "https://wijkwerk.example.org")),
    servers =
        @Server(
            url = "https://{gemeente}/middelen/api/v1",
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
public class MiddelenApi extends Application {}
