package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image starts the server as the launcher does, with which its cache of classes was made: or it would not fit. */
class ImageTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void its_jvm_gets_the_same_options() throws IOException {
        assertThat(options(image())).containsExactlyInAnyOrderElementsOf(options(launcher()));
    }

    @Test
    void its_server_gets_the_same_switches_and_files() throws IOException {
        assertThat(arguments(image())).containsExactlyElementsOf(arguments(launcher()));
    }

    @Test
    void it_runs_what_was_laid_out_with_the_cache_that_was_made_of_it() throws IOException {
        assertThat(image())
                .contains(
                        "-XX:AOTCache=/opt/parley/parley.aot",
                        "-Dfish.payara.micro.BootJar=file:///opt/parley/boot.jar")
                .containsSubsequence("-jar", "/opt/parley/boot.jar", "--deploy", "/opt/parley/ROOT");
    }

    @Test
    void the_cache_is_made_by_the_jvm_that_uses_it() throws IOException {
        List<String> stages = Files.readString(PROJECT.resolve("docker/Dockerfile"))
                .lines()
                .filter(line -> line.startsWith("FROM "))
                .toList();

        assertThat(stages).contains("FROM jvm AS training").last().isEqualTo("FROM jvm");
    }

    /** Those that say the same wherever files are: what differs is the address and the folder of temporary files. */
    private static List<String> options(List<String> command) {
        return command.subList(1, command.indexOf("-jar")).stream()
                .filter(option -> !option.startsWith("-XX:AOTCache"))
                .filter(option -> !option.startsWith("-Dfish.payara.micro.BootJar="))
                .filter(option -> !option.startsWith("-Djava.io.tmpdir="))
                .map(option -> option.startsWith("-Dparley.address=") ? "-Dparley.address=" : option)
                .map(ImageTest::fileName)
                .toList();
    }

    // The folder of the server's own files is the launcher's; in a container it is a temporary one.
    private static List<String> arguments(List<String> command) {
        List<String> arguments = new ArrayList<>(command.subList(command.indexOf("-jar") + 2, command.size()));
        int folder = arguments.indexOf("--rootdir");
        if (folder >= 0) {
            arguments.subList(folder, folder + 2).clear();
        }
        return arguments.stream().map(ImageTest::fileName).toList();
    }

    private static String fileName(String word) {
        return word.contains("/") ? word.substring(word.lastIndexOf('/') + 1) : word;
    }

    private static List<String> image() throws IOException {
        String file = Files.readString(PROJECT.resolve("docker/Dockerfile"));
        Matcher words = WORD.matcher(file.substring(file.indexOf("ENTRYPOINT")));
        List<String> command = new ArrayList<>();
        while (words.find()) {
            command.add(words.group(1));
        }
        return command;
    }

    private List<String> launcher() throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("docker/payara"));
        try (Stream<Path> files = Files.list(PROJECT.resolve("docker/payara"))) {
            for (Path file : files.toList()) {
                Files.copy(file, configuration.resolve(file.getFileName()));
            }
        }
        return Server.command(
                new Installation(folder),
                Program.trained(new Layout(folder)),
                Settings.of(Map.of(), folder),
                folder.resolve("server"));
    }
}
