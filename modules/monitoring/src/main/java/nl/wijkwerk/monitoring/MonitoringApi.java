package nl.wijkwerk.monitoring;

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
            title = "Wijkwerk monitoring",
            version = "1.0.0",
            description =
                "Cijfers per wijk, hun afstand tot de stad, het inlezen ervan, de verhalen"
                    + " ernaast, de voortgang van de doelen van plannen en vragenlijsten voor"
                    + " bewoners."),
    servers = @Server(url = "/monitoring/api/v1"))
public class MonitoringApi extends RestApi {}
