package nl.wijkwerk.monitoring;

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

/** The REST API of this module. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Wijkwerk monitoring",
            version = "1.0.0",
            description = "Cijfers per wijk, hun afstand tot de stad en het inlezen ervan.",
            contact =
                @Contact(
                    name = "Functioneel beheer Wijkwerk",
                    email = "wijkwerk@example.org",
                    url = "https://wijkwerk.example.org")),
    servers =
        @Server(
            url = "https://{gemeente}/monitoring/api/v1",
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
public class MonitoringApi extends Application {}
