package nl.wijkwerk.samenwerking;

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
            title = "Wijkwerk samenwerking",
            version = "1.0.0",
            description =
                "De opgavetafel: overleggen, vergaderingen, agendapunten en besluiten; en de toezeggingen."),
    servers = @Server(url = "/samenwerking/api/v1"))
public class SamenwerkingApi extends RestApi {}
