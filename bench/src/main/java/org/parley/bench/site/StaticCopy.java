package org.parley.bench.site;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.bench.drive.Answer;
import org.parley.bench.drive.Connection;
import org.parley.bench.measure.Programs;

/**
 * The limit: nginx that gives out a copy of a page as a file, compressed beforehand, with the headers that the site sends
 * with it.
 */
public final class StaticCopy implements AutoCloseable {

    // What nginx says by itself.
    private static final Set<String> OWN = Set.of(
            "date",
            "server",
            "connection",
            "keep-alive",
            "content-length",
            "content-encoding",
            "content-type",
            "etag",
            "last-modified",
            "transfer-encoding",
            "accept-ranges",
            "x-accel-expires");

    private final Child nginx;
    private final int port;

    private StaticCopy(Child nginx, int port) {
        this.nginx = nginx;
        this.port = port;
    }

    /** Copies what the site answers at this path, and starts nginx on it. */
    public static StaticCopy of(Checkout checkout, URI site, String path) throws IOException, InterruptedException {
        var folder = Files.createDirectories(checkout.data().resolve("static"));
        // Where root starts nginx, its workers are somebody else.
        if (checkout.data().getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        var plain = Connection.get(site, path);
        var gzip = Connection.get(site, path, "Accept-Encoding: gzip");
        if (plain.status() != 200 || !"gzip".equals(gzip.headers().get("content-encoding")))
            throw new Missing("The site does not answer " + path + " as it should: " + plain.status());
        Files.write(folder.resolve("page"), plain.body());
        Files.write(folder.resolve("page.gz"), gzip.body());
        int port = Checkout.freePort();
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, configuration(folder, port, path, gzip));
        return start(checkout, configuration, port, path);
    }

    private static StaticCopy start(Checkout checkout, Path configuration, int port, String path)
            throws IOException, InterruptedException {
        var nginx = Child.start(
                new ProcessBuilder("nginx", "-e", "stderr", "-c", configuration.toString()),
                Map.of(),
                checkout.log("nginx-static"));
        var copy = new StaticCopy(nginx, port);
        try {
            Waiting.until(
                    "nginx on port " + port,
                    Duration.ofSeconds(10),
                    () -> Connection.get(copy.base(), path).status() == 200);
        } catch (InterruptedException | RuntimeException e) {
            copy.close();
            throw e;
        }
        return copy;
    }

    static String configuration(Path folder, int port, String path, Answer page) {
        var headers = page.headers().entrySet().stream()
                .filter(header -> !OWN.contains(header.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(header -> "      add_header %s \"%s\";\n"
                        .formatted(header.getKey(), header.getValue().replace("\"", "\\\"")))
                .collect(Collectors.joining());
        return """
                %sdaemon off;
                worker_processes auto;
                pid %3$s/nginx.pid;
                error_log stderr;
                events { worker_connections 4096; }
                http {
                  access_log off;
                  server_tokens off;
                  sendfile on;
                  tcp_nopush on;
                  keepalive_requests 1000000;
                  open_file_cache max=100;
                  server {
                    listen 127.0.0.1:%2$d backlog=4096;
                    location = %4$s {
                      alias %3$s/page;
                      gzip_static on;
                      default_type "%5$s";
                %6$s    }
                  }
                }
                """.formatted(
                        // Debian's nginx, started by root, would have workers who cannot see the folder.
                        "root".equals(System.getProperty("user.name")) ? "user root;\n" : "",
                        port,
                        folder,
                        path,
                        page.headers().get("content-type"),
                        headers);
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Programs programs() {
        return Programs.of("nginx", nginx.pid());
    }

    @Override
    public void close() {
        nginx.close();
    }
}
