package org.parley.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

    private static final byte[] NOTHING = {};

    @TempDir
    Path folder;

    Path server;
    Path war;
    Layout layout;

    @BeforeEach
    void a_server_and_a_site() throws IOException {
        server = folder.resolve("payara-micro.jar");
        war = folder.resolve("ROOT.war");
        layout = new Layout(folder.resolve("site"));
        byte[] manifest = String.join(
                        "\n",
                        "Manifest-Version: 1.0",
                        "Main-Class: Unpacking",
                        "Start-Class: Starting",
                        "Add-Opens: java.base/java.lang",
                        "")
                .getBytes(StandardCharsets.UTF_8);
        write(
                server,
                Map.of(
                        "META-INF/MANIFEST.MF", manifest,
                        "MICRO-INF/runtime/web.jar", NOTHING,
                        "MICRO-INF/runtime/cdi.jar", NOTHING,
                        "MICRO-INF/runtime/adapter.rar", NOTHING,
                        "MICRO-INF/domain/", NOTHING,
                        "MICRO-INF/domain/domain.xml", NOTHING));
        write(
                war,
                Map.of(
                        "WEB-INF/web.xml",
                        NOTHING,
                        "WEB-INF/classes/Ours.class",
                        NOTHING,
                        "WEB-INF/lib/ours.jar",
                        zip(Map.of("META-INF/beans.xml", NOTHING)),
                        "WEB-INF/lib/theirs.jar",
                        zip(Map.of("Theirs.class", NOTHING))));
    }

    @Test
    void modules_and_libraries_are_on_one_class_path_in_an_order_that_never_changes() throws IOException {
        layout.make(server, war);

        assertThat(boot().getValue(Attributes.Name.CLASS_PATH))
                .isEqualTo("server/adapter.rar server/cdi.jar server/web.jar lib/theirs.jar");
        assertThat(List.of("server/adapter.rar", "server/cdi.jar", "server/web.jar", "lib/theirs.jar"))
                .allSatisfy(file -> assertThat(layout.folder().resolve(file)).exists());
    }

    @Test
    void what_starts_is_what_would_start_once_the_server_has_unpacked_itself() throws IOException {
        layout.make(server, war);

        assertThat(boot().getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("Starting");
        assertThat(boot().getValue("Add-Opens")).isEqualTo("java.base/java.lang");
        try (JarFile boot = new JarFile(layout.boot().toFile())) {
            assertThat(boot.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder(
                            "META-INF/MANIFEST.MF", "MICRO-INF/domain/", "MICRO-INF/domain/domain.xml", "adapter.rar");
        }
    }

    @Test
    void libraries_that_are_searched_for_beans_stay_within_the_site() throws IOException {
        layout.make(server, war);

        assertThat(layout.application().resolve("WEB-INF/lib")).isDirectoryContaining("glob:**/ours.jar");
        assertThat(layout.application().resolve("WEB-INF/lib/theirs.jar")).doesNotExist();
        assertThat(layout.application().resolve("WEB-INF/web.xml")).exists();
    }

    @Test
    void it_fits_only_the_files_that_it_was_made_of() throws IOException {
        assertThat(layout.isOf(server, war)).isFalse();
        layout.make(server, war);
        assertThat(layout.isOf(server, war)).isTrue();

        write(war, Map.of("WEB-INF/web.xml", NOTHING));

        assertThat(layout.isOf(server, war)).isFalse();
    }

    @Test
    void what_was_made_before_does_not_stay() throws IOException {
        layout.make(server, war);
        Files.createFile(layout.cache());
        write(war, Map.of("WEB-INF/web.xml", NOTHING));

        layout.make(server, war);

        assertThat(layout.cache()).doesNotExist();
        assertThat(layout.folder().resolve("lib")).isEmptyDirectory();
    }

    @Test
    void no_file_leaves_the_folder() throws IOException {
        write(war, Map.of("../../elsewhere", NOTHING));

        assertThatThrownBy(() -> layout.make(server, war)).hasMessageContaining("../../elsewhere");
        assertThat(layout.isOf(server, war)).isFalse();
    }

    @Test
    void what_was_laid_out_is_run_with_the_cache_that_was_made_of_it() throws IOException {
        layout.make(server, war);
        Files.createFile(layout.cache());

        Program program = Program.of(server, war, layout, 25);

        assertThat(program.options()).contains("-XX:AOTCache=" + layout.cache());
        assertThat(program.jar()).isEqualTo(layout.boot());
        assertThat(program.application()).isEqualTo(layout.application());
    }

    @Test
    void the_files_themselves_are_run_where_nothing_was_trained() throws IOException {
        assertThat(Program.of(server, war, layout, 25)).isEqualTo(themselves());
        layout.make(server, war);
        assertThat(Program.of(server, war, layout, 25)).isEqualTo(themselves());
    }

    @Test
    void the_files_themselves_are_run_by_a_jvm_without_caches() throws IOException {
        layout.make(server, war);
        Files.createFile(layout.cache());

        assertThat(Program.of(server, war, layout, 21)).isEqualTo(themselves());
    }

    @Test
    void a_layout_of_an_older_build_is_not_run() throws IOException {
        layout.make(server, war);
        Files.createFile(layout.cache());
        write(war, Map.of("WEB-INF/web.xml", NOTHING));

        assertThat(Program.of(server, war, layout, 25)).isEqualTo(themselves());
    }

    @Test
    void classes_are_kept_only_while_the_cache_is_made() {
        assertThat(Program.training(layout).options()).contains("-XX:-ClassUnloading");
        assertThat(Program.trained(layout).options()).doesNotContain("-XX:-ClassUnloading");
    }

    private Program themselves() {
        return new Program(List.of(), server, war);
    }

    private Attributes boot() throws IOException {
        try (JarFile boot = new JarFile(layout.boot().toFile())) {
            return boot.getManifest().getMainAttributes();
        }
    }

    private static void write(Path file, Map<String, byte[]> entries) throws IOException {
        Files.write(file, zip(entries));
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
