package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs here are shell scripts")
class BinariesTest {

    @TempDir
    Path folder;

    @Test
    void the_bundled_server_comes_before_an_installed_one() throws IOException {
        Path bundled = program("bundled", "echo 11.4.5-MariaDB");
        Path installed = program("installed", "echo 10.11.1-MariaDB");

        assertThat(Binaries.find(Optional.of(bundled), Stream.of(installed)).server())
                .isEqualTo(bundled);
    }

    @Test
    void an_installed_server_takes_the_place_of_a_bundled_one_that_does_not_run() throws IOException {
        Path bundled = program("bundled", "exit 127");
        Path installed = program("installed", "echo 10.11.1-MariaDB");

        assertThat(Binaries.find(Optional.of(bundled), Stream.of(installed)).server())
                .isEqualTo(installed);
    }

    @Test
    void another_database_of_the_same_name_is_not_taken() throws IOException {
        Path mysql = program("installed", "echo mysqld Ver 8.4 MySQL Community Server");

        assertThatThrownBy(() -> Binaries.find(Optional.empty(), Stream.of(mysql)))
                .isInstanceOf(StartFailure.class);
    }

    @Test
    void a_missing_library_is_named_with_what_to_do() throws IOException {
        Path bundled = program(
                "bundled", "echo 'mariadbd: error while loading shared libraries: libcrypt.so.1' >&2; exit 127");

        assertThatThrownBy(() -> Binaries.find(Optional.of(bundled), Stream.empty()))
                .isInstanceOf(StartFailure.class)
                .hasMessage("There is no MariaDB that runs here"
                        + " (mariadbd: error while loading shared libraries: libcrypt.so.1):"
                        + " install MariaDB 10.11 or later, which is then found by itself,"
                        + " or set PARLEY_DB_URL to a database of yours.");
    }

    private Path program(String name, String script) throws IOException {
        Path program =
                Files.createDirectories(folder.resolve(name).resolve("bin")).resolve("mariadbd");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
