package org.parley.launch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** Takes the server's place in its JAR; {@code FAKE_SERVER} tells how it fares. */
public final class FakeServer {

    private FakeServer() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("database " + System.getenv("PARLEY_DB_URL") + ", address "
                + System.getenv("PARLEY_PUBLIC_URL") + ", sample " + System.getenv("PARLEY_SAMPLE")
                + ", exit on failed start " + System.getenv("PARLEY_EXIT_ON_FAILED_START"));
        System.out.println("2026-01-01 WARNING PARLEY-SET-UP: Open http://localhost/admin/set-up?token=x");
        int port = Integer.parseInt(arguments[List.of(arguments).indexOf("--port") + 1]);
        switch (String.valueOf(System.getenv("FAKE_SERVER"))) {
            case "failed-start" -> failToStart();
            case "failed-deployment" -> failToDeploy(port);
            case "dies-later" -> dieLater(port);
            default -> serve(port, 200);
        }
    }

    private static void failToStart() {
        System.out.println("2026-01-01 SEVERE PARLEY-START-FAILED: The schema is half migrated: restore the backup.");
        System.out.println("java.lang.IllegalStateException: and so on");
        System.exit(3);
    }

    private static void failToDeploy(int port) throws IOException {
        serve(port, 404);
        System.out.println("2026-01-01 SEVERE Exception while loading the app");
    }

    private static void dieLater(int port) throws Exception {
        serve(port, 200);
        Thread.sleep(2000);
        System.exit(9);
    }

    private static void serve(int port, int status) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }
}
