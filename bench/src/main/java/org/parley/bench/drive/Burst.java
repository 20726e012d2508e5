package org.parley.bench.drive;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.bench.measure.Load;

/**
 * Many who want the same page at the same moment, each on a connection that is open already: all ask before the first
 * listens to the answer.
 *
 * @param etags which versions of the page they got
 */
public record Burst(Load load, Set<String> etags) {

    public static Burst of(URI base, String path, int readers) throws IOException {
        var connections = new ArrayList<Connection>();
        try {
            for (int i = 0; i < readers; i++) connections.add(new Connection(base));
            return askAll(connections, path);
        } finally {
            for (var connection : connections) connection.close();
        }
    }

    private static Burst askAll(List<Connection> connections, String path) throws IOException {
        var etags = new HashSet<String>();
        var tally = new Tally();
        var begin = System.nanoTime();
        for (var connection : connections) connection.send(path, "Accept-Encoding: gzip");
        for (var connection : connections) {
            try {
                var answer = connection.receive();
                etags.add(String.valueOf(answer.headers().get("etag")));
                if (answer.status() == 200) tally.right(System.nanoTime() - begin);
                else tally.wrong();
            } catch (IOException e) {
                tally.wrong();
            }
        }
        return new Burst(tally.load(), etags);
    }
}
