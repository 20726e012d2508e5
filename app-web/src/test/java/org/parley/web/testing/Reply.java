package org.parley.web.testing;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What came back for a request. Status 0: the server closed the connection without a word. */
@SuppressWarnings("ArrayRecordComponent") // Never compared; a page's size and its compressed form are bytes.
public record Reply(int status, HttpHeaders headers, byte[] bytes) {

    public String body() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The first value of the header, or an empty text. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isHtml() {
        return header("Content-Type").startsWith("text/html");
    }

    public Document html() {
        return Jsoup.parse(body());
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + "\n" + body();
    }
}
