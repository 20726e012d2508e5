package org.parley.web.testing;

import fish.payara.arquillian.container.payara.managed.PayaraMicroContainerConfiguration;
import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.parley.launch.TestDatabase;
import org.parley.launch.TestFolder;

/**
 * Payara Micro started once for all test classes of this JVM, and ended before their database.
 *
 * <p>The adapter's own container starts a server for each class, waits three minutes for one that is dead, takes a
 * failed deployment for a good one, and does not wait for the end of the server, which coverage needs.
 */
public final class ServerContainer extends PayaraMicroDeployableContainer {

    private PayaraMicroContainerConfiguration configuration;
    // Of the JVM: where several run the tests, each class is a run of its own for Arquillian.
    private static ServerProcess server;
    private static boolean failed;

    @Override
    public void setup(PayaraMicroContainerConfiguration configuration) {
        super.setup(configuration);
        this.configuration = configuration;
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        if (failed) {
            throw new DeploymentException("There is no server: the first class that failed says why");
        }
        if (server == null) {
            var started = start(archive);
            TestDatabase.beforeItsEnd(started::close);
            Site.isAt(started.uri());
            server = started;
        }
        var context = new HTTPContext(server.uri().getHost(), server.uri().getPort());
        context.add(new Servlet("default", "/"));
        return new ProtocolMetaData().addContext(context);
    }

    private ServerProcess start(Archive<?> archive) throws DeploymentException {
        try {
            // A folder of its own: the server takes the context root from the file's name.
            var war = TestFolder.of("deployed").resolve(archive.getName()).toFile();
            war.getParentFile().mkdirs();
            archive.as(ZipExporter.class).exportTo(war, true);
            return ServerProcess.start(
                    "server", configuration.getMicroJarFile().toPath(), war.toPath(), ServerCommand.settings());
        } catch (Exception e) {
            failed = true;
            throw new DeploymentException("No test of the site can run", e);
        }
    }

    /** Leaves the server to the next class. */
    @Override
    public void undeploy(Archive<?> archive) {}

    /** Leaves it to the next class here, too: it ends before its database does. */
    @Override
    public void stop() {}
}
