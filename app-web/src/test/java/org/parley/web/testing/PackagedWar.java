package org.parley.web.testing;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The WAR as the build packaged it, untouched: what is tested is what is shipped.
 *
 * <p>It stands in for a {@code @Deployment} method in every class, since all of them would be the same.
 */
public final class PackagedWar implements DeploymentScenarioGenerator {

    private static final File WAR = new File("target/ROOT.war");

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        if (!WAR.isFile()) {
            throw new IllegalStateException("No " + WAR.getAbsolutePath() + ": run ./mvnw package first");
        }
        var war = ShrinkWrap.create(ZipImporter.class, WAR.getName())
                .importFrom(WAR)
                .as(WebArchive.class);
        return List.of(new DeploymentDescription("site", war).shouldBeTestable(false));
    }
}
