package nl.wijkwerk.test;

import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Has Arquillian deploy the WAR once for all classes of a module. Payara Micro is a server per
 * deployment, and Arquillian deploys per class: each class would wait for a server of its own.
 */
public class OneServer implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Once.class);
  }

  /** Lets the first class deploy, gives its deployment to the others, and stops after the last. */
  public static class Once {
    @Inject private Instance<ContainerRegistry> containers;
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;

    private DeploymentScenario first;
    private boolean deployed;

    public void generate(@Observes EventContext<GenerateDeployment> context) {
      if (first == null) {
        context.proceed();
        first = scenario.get();
      } else {
        scenario.set(first);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (!deployed) {
        context.proceed();
        deployed = true;
      }
    }

    public void keep(@Observes EventContext<UnDeployManagedDeployments> context) {
      // It is done after the last class.
    }

    public void stop(@Observes(precedence = 1) AfterSuite event) throws DeploymentException {
      if (deployed) {
        for (Deployment each : first.deployments()) {
          Container container = containers.get().getContainer(each.getDescription().getTarget());
          container.getDeployableContainer().undeploy(each.getDescription().getArchive());
        }
      }
    }
  }
}
