package org.parley.launch;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An installed nginx before the nodes, on loopback, by the same files as in the containers. */
final class Front {

    private static final List<String> PLACES = List.of("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin");

    private Front() {}

    /**
     * Ready to start; what it keeps and logs is in the folder, and what nodes lay out for it.
     *
     * @param isSecure whether readers reach the site by https
     */
    static ProcessBuilder program(
            Installation installation, Path folder, int port, List<Integer> nodes, boolean isSecure)
            throws IOException {
        Path settings = Folders.createPrivate(folder).resolve("conf");
        Files.createDirectories(settings);
        // What nodes count reads by: nginx makes the file, but no folder.
        Files.createDirectories(folder.resolve("reads"));
        for (String file : List.of("nginx.conf", "parley.conf", "readers.conf", "shelves.conf")) {
            Files.writeString(settings.resolve(file), Files.readString(installation.front(file)));
        }
        Files.writeString(
                settings.resolve("listen.conf"),
                "listen 127.0.0.1:" + port + ";\n" + (isSecure ? "set $public_scheme https;\n" : ""));
        Files.writeString(
                settings.resolve("nodes.conf"),
                nodes.stream()
                        .map(node -> "server 127.0.0.1:" + node + " max_fails=3 fail_timeout=1s;\n")
                        .collect(Collectors.joining()));
        return new ProcessBuilder(
                find().toString(),
                "-p",
                folder + "/",
                "-c",
                settings.resolve("nginx.conf").toString(),
                "-e",
                log(folder).toString(),
                "-g",
                "daemon off;" + user());
    }

    static Path log(Path folder) {
        return folder.resolve("error.log");
    }

    // Started by root, its workers would be somebody who may not read the folder.
    private static String user() {
        String name = System.getProperty("user.name");
        return name.equals("root") ? " user root;" : "";
    }

    /** Where nginx is installed. */
    static Optional<Path> installed() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Arrays.stream(path.split(File.pathSeparator)), PLACES.stream())
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path find() {
        return installed()
                .orElseThrow(
                        () -> new StartFailure("There is no nginx: install it (on Debian: apt-get install nginx-light)"
                                + " and start again."));
    }
}
