package nl.wijkwerk.wijkplan;

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
            title = "Wijkwerk wijkplan",
            version = "1.0.0",
            description =
                "Kader, oplossingsrichtingen, wijkanalyses, wijkplannen, toets door de raad,"
                    + " uitvoering en spoor."),
    servers = @Server(url = "/wijkplan/api/v1"))
public class WijkplanApi extends RestApi {}
