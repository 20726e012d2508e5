package org.parley.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Well-formed requests to one site: no redirect is followed, no cookie is kept, nothing is unpacked. */
public record Http(URI base) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Asks for the page; {@code headers} are names and values by turns. */
    public Reply get(String path, String... headers) {
        return send("GET", path, headers);
    }

    public Reply head(String path, String... headers) {
        return send("HEAD", path, headers);
    }

    public Reply send(String method, String path, String... headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** Sends a form that is already encoded, as {@code title=x&lead=y}. */
    public Reply post(String path, String body, String... headers) {
        var form = new String[headers.length + 2];
        System.arraycopy(headers, 0, form, 0, headers.length);
        form[headers.length] = "Content-Type";
        form[headers.length + 1] = "application/x-www-form-urlencoded";
        return send("POST", path, BodyPublishers.ofString(body), form);
    }

    /** Sends a body of any kind. */
    public Reply post(String path, byte[] body, String type, String... headers) {
        var typed = new String[headers.length + 2];
        System.arraycopy(headers, 0, typed, 0, headers.length);
        typed[headers.length] = "Content-Type";
        typed[headers.length + 1] = type;
        return send("POST", path, BodyPublishers.ofByteArray(body), typed);
    }

    private Reply send(String method, String path, BodyPublisher body, String... headers) {
        // A path with Ukrainian letters goes out as a browser would send it.
        var address = URI.create(base + path).toASCIIString();
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
