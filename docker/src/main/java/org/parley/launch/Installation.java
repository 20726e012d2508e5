package org.parley.launch;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build puts what is run. */
record Installation(Path root) {

    Path application() {
        return built(root.resolve("app-web/target/ROOT.war"));
    }

    Path server() {
        return built(root.resolve("docker/target/server/payara-micro.jar"));
    }

    /** What to start: the server and the application, laid out for a quick start where {@link Training} did so. */
    Program program() {
        Layout layout = new Layout(root.resolve("docker/target/site"));
        // The server gets the JVM that this is.
        return Program.of(server(), application(), layout, Runtime.version().feature());
    }

    Path configuration(String file) {
        return built(root.resolve("docker/payara").resolve(file));
    }

    Path front(String file) {
        return built(root.resolve("docker/nginx").resolve(file));
    }

    private static Path built(Path file) {
        if (!Files.isReadable(file)) {
            throw new StartFailure(
                    "There is no " + file + ": build it with ./mvnw package, or start with ./mvnw -Prun.");
        }
        return file;
    }
}
