package org.parley.bench.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/**
 * The project's folder, built, and where the benchmark puts what it needs.
 *
 * @param root the project
 * @param data for records and logs, kept between runs
 * @param java the folder of the JDK that the site runs on
 */
public record Checkout(Path root, Path data, Path java) {

    Path java(String program) {
        return java.resolve("bin").resolve(program);
    }

    /** The same with another JDK. */
    public Checkout on(Path otherJava) {
        return new Checkout(root, data, otherJava);
    }

    /** Where the programs write what they say. */
    public Path log(String name) {
        return data.resolve("log").resolve(name + ".log");
    }

    /** A port of this machine that nobody listens on. */
    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
