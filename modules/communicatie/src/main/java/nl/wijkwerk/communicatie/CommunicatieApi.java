package nl.wijkwerk.communicatie;

import jakarta.ws.rs.ApplicationPath;
import nl.wijkwerk.kern.rest.RestApi;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** REST API of the module. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
    info =
        @Info(
            title = "Wijkwerk communicatie",
            version = "1.0.0",
            description =
                "Publicatieplichten met hun klok, en berichten aan de wijk met al hun versies."),
    servers = @Server(url = "/communicatie/api/v1"))
public class CommunicatieApi extends RestApi {}
