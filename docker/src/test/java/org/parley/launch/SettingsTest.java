package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Test
    void without_any_setting_the_site_runs_on_what_the_build_brings_along() {
        Settings settings = Settings.of(Map.of(), ROOT);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(ROOT.resolve("data"));
        assertThat(settings.sample()).isTrue();
        assertThat(settings.database()).isEmpty();
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
    }

    @Test
    void every_setting_is_read() {
        Settings settings = Settings.of(
                Map.of(
                        "PARLEY_PORT", "9000",
                        "PARLEY_DATA", "elsewhere",
                        "PARLEY_SAMPLE", "false",
                        "PARLEY_DB_URL", "jdbc:mariadb://db:3306/parley?useSsl=true",
                        "PARLEY_DB_USER", "me",
                        "PARLEY_DB_PASSWORD", "secret",
                        "PARLEY_PUBLIC_URL", "https://parley.example/"),
                ROOT);

        assertThat(settings.port()).isEqualTo(9000);
        assertThat(settings.data()).isEqualTo(ROOT.resolve("elsewhere"));
        assertThat(settings.sample()).isFalse();
        assertThat(settings.database())
                .contains(new DatabaseAccess("jdbc:mariadb://db:3306/parley?useSsl=true", "me", "secret"));
        assertThat(settings.publicUrl()).isEqualTo("https://parley.example");
    }

    @Test
    void an_empty_value_counts_as_none() {
        assertThat(Settings.of(Map.of("PARLEY_PORT", "", "PARLEY_DB_URL", " "), ROOT))
                .isEqualTo(Settings.of(Map.of(), ROOT));
    }

    @Test
    void the_public_address_follows_the_port() {
        assertThat(Settings.of(Map.of("PARLEY_PORT", "9000"), ROOT).publicUrl()).isEqualTo("http://localhost:9000");
    }

    @Test
    void the_password_is_not_told_in_messages() {
        assertThat(new DatabaseAccess("jdbc:mariadb://db/parley", "me", "secret").toString())
                .contains("me", "jdbc:mariadb://db/parley")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PARLEY_PORT       | 0                        | set a number from 1 to 65535.
                    PARLEY_PORT       | 65536                    | set a number from 1 to 65535.
                    PARLEY_PORT       | 99999999999              | set a number from 1 to 65535.
                    PARLEY_PORT       | -1                       | set a number from 1 to 65535.
                    PARLEY_PORT       | http                     | set a number from 1 to 65535.
                    PARLEY_SAMPLE     | yes                      | neither true nor false: set one of them.
                    PARLEY_PUBLIC_URL | parley.example           | set one like https://parley.example, without a path.
                    PARLEY_PUBLIC_URL | https://                 | set one like https://parley.example, without a path.
                    PARLEY_PUBLIC_URL | https://a.example/path   | set one like https://parley.example, without a path.
                    PARLEY_PUBLIC_URL | https://a b              | set one like https://parley.example, without a path.
                    PARLEY_PUBLIC_URL | https://{a}              | set one like https://parley.example, without a path.
                    PARLEY_PUBLIC_URL | ftp://a.example          | set one like https://parley.example, without a path.
                    """)
    void a_wrong_value_is_named_with_what_to_do(String name, String value, String advice) {
        assertThatThrownBy(() -> Settings.of(Map.of(name, value), ROOT))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(name + "=" + value + " ")
                .hasMessageEndingWith(advice);
    }

    @ParameterizedTest
    @CsvSource({
        "db:3306/parley",
        "jdbc:mysql://db/parley",
        "jdbc:mariadb://db",
        "jdbc:mariadb://db/",
        "jdbc:mariadb:///x"
    })
    void an_address_of_something_else_than_a_mariadb_database_is_refused(String url) {
        Map<String, String> given =
                Map.of("PARLEY_DB_URL", url, "PARLEY_DB_USER", "me", "PARLEY_DB_PASSWORD", "secret");

        assertThatThrownBy(() -> Settings.of(given, ROOT))
                .isInstanceOf(StartFailure.class)
                .hasMessage("PARLEY_DB_URL=" + url + " is not the address of a MariaDB database:"
                        + " set one like jdbc:mariadb://127.0.0.1:3306/parley.");
    }

    @ParameterizedTest
    @CsvSource({"PARLEY_DB_URL", "PARLEY_DB_USER", "PARLEY_DB_PASSWORD"})
    void an_own_database_needs_all_three(String missing) {
        Map<String, String> given = new HashMap<>(Map.of(
                "PARLEY_DB_URL", "jdbc:mariadb://db/parley", "PARLEY_DB_USER", "me", "PARLEY_DB_PASSWORD", "secret"));
        given.remove(missing);

        assertThatThrownBy(() -> Settings.of(given, ROOT))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith(missing + " is missing: ");
    }
}
