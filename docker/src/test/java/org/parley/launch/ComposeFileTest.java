package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compose file mounts into the front: a file that is not there would become an empty folder, and no site. */
class ComposeFileTest {

    private static final Path COMPOSE = Path.of("compose.yaml");
    private static final Pattern MOUNTED = Pattern.compile("- \"?\\./(nginx/[^:]+):/etc/parley/([a-z.]+):ro");
    private static final Pattern INCLUDED = Pattern.compile("(?m)^\\s*include ([a-z.]+);");

    @ParameterizedTest
    @ValueSource(strings = {"one-node", "two-nodes"})
    void each_file_that_nginx_includes_is_there(String nodes) throws IOException {
        var compose = Files.readString(COMPOSE).replace("${COMPOSE_PROFILES:-one-node}", nodes);
        var mounts = MOUNTED.matcher(compose).results().toList();

        assertThat(mounts)
                .isNotEmpty()
                .allSatisfy(mount -> assertThat(Path.of(mount.group(1))).isRegularFile());
        for (var file : mounts)
            assertThat(mounts)
                    .extracting(mount -> mount.group(2))
                    .containsAll(INCLUDED.matcher(Files.readString(Path.of(file.group(1))))
                            .results()
                            .map(include -> include.group(1))
                            .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "site-2"})
    void the_front_knows_each_node_of_the_profile(String node) throws IOException {
        assertThat(Files.readString(COMPOSE)).contains("\n  " + node + ":");
        assertThat(Files.readString(Path.of("nginx/two-nodes.conf"))).contains("server " + node + ":8080 ");
    }
}
