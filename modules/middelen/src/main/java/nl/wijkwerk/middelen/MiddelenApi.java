package nl.wijkwerk.middelen;

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
            title = "Wijkwerk middelen",
            version = "1.0.0",
            description =
                "Begrotingen, posten, budgethouders, bestedingen buiten een plan, en reserveringen"
                    + " daarvoor en voor onderdelen van wijkplannen. Bedragen zijn in euro."),
    servers = @Server(url = "/middelen/api/v1"))
public class MiddelenApi extends RestApi {}
