package org.parley.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class ProcessStatTest {

    @Test
    void user_and_system_time_are_found_behind_a_name_with_blanks_and_brackets() {
        var line = "4711 (a (b) c) S 1 4711 4711 0 -1 4194560 1200 0 3 0 1234 66 777 888 20 0 33 0 100 1000 200 1844";

        assertThat(ProcessStat.parse(line).cpuSeconds()).isEqualTo(13.0);
    }

    @Test
    void the_share_of_memory_is_told_apart_from_its_parts() {
        var rollup = """
                55d0-7ffd ---p 00000000 00:00 0    [rollup]
                Rss:              612344 kB
                Pss:              300123 kB
                Pss_Dirty:        200000 kB
                """;

        assertThat(ProcessStat.parsePss(rollup)).isEqualTo(300123);
        assertThatIllegalArgumentException().isThrownBy(() -> ProcessStat.parsePss("Rss: 1 kB"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_program_is_counted_with_its_children_and_not_any_more_when_it_has_ended() throws Exception {
        var shell = new ProcessBuilder("sh", "-c", "while :; do :; done & echo $!; wait").start();
        try {
            var child = Long.parseLong(shell.inputReader().readLine());
            var programs = Programs.of("shell", shell.pid());
            while (ProcessStat.of(child).cpuSeconds() < 0.05) Thread.onSpinWait();

            assertThat(ProcessStat.of(shell.pid()).cpuSeconds()).isLessThan(0.05);
            assertThat(programs.cpuSeconds().get("shell")).isGreaterThanOrEqualTo(0.05);
            assertThat(programs.pssKib("shell")).isGreaterThan(ProcessStat.pssKib(child));
        } finally {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly().waitFor();
        }
        assertThat(Files.exists(Path.of("/proc", Long.toString(shell.pid())))).isFalse();
        assertThat(Programs.of("shell", shell.pid()).cpuSeconds()).containsEntry("shell", 0.0);
    }
}
