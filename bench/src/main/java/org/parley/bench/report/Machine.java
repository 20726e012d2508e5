package org.parley.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What it was measured on. */
public final class Machine {

    private Machine() {}

    /** Names and values, for people. */
    public static Map<String, String> describe(Path java) throws IOException {
        var facts = new LinkedHashMap<String, String>();
        facts.put("processor", processors() + " × " + first("/proc/cpuinfo", "model name"));
        facts.put("memory", Long.parseLong(first("/proc/meminfo", "MemTotal").replaceAll("\\D", "")) / 1024 + " MiB");
        facts.put(
                "system",
                first("/etc/os-release", "PRETTY_NAME").replace("\"", "") + ", Linux "
                        + System.getProperty("os.version"));
        facts.put("Java of the site", said(java.resolve("bin/java").toString(), "-version"));
        facts.put("nginx", said("nginx", "-v").replace("nginx version: ", ""));
        facts.put("wrk", said("wrk", "-v").replaceAll(" \\[.*", ""));
        return facts;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static String first(String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceFirst("^[^:=]*[:=]\\s*", ""))
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String said(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
