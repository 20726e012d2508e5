package org.parley.web.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium, Chrome or Edge that this machine has, or can have without a question. */
final class InstalledBrowser {

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "microsoft-edge",
            "microsoft-edge-stable",
            "chrome.exe",
            "msedge.exe");

    private static final List<String> ON_MACOS = List.of(
            "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "Applications/Chromium.app/Contents/MacOS/Chromium",
            "Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");

    private static final List<String> ON_WINDOWS = List.of(
            "Google/Chrome/Application/chrome.exe",
            "Microsoft/Edge/Application/msedge.exe",
            "Chromium/Application/chrome.exe");

    private static final String HINT = """
            No Chromium, Chrome or Edge was found. Install one, as with
              Debian, Ubuntu:  apt-get install chromium
              Fedora:          dnf install chromium
              macOS:           brew install --cask google-chrome
              Windows:         winget install Google.Chrome
            or name its program in PARLEY_BROWSER, or leave the browser tests out with -DskipBrowserTests.""";

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");

    private static final Path LOCK = Path.of("target/apt-get.lock");

    private static boolean triedToInstall;

    private InstalledBrowser() {}

    static Path find() {
        var named = System.getenv("PARLEY_BROWSER");
        if (named != null && !named.isBlank()) {
            return existing(Stream.of(Path.of(named)))
                    .orElseThrow(() -> new IllegalStateException("PARLEY_BROWSER names no program: " + named));
        }
        return (isInstallable() ? installed() : existing(places())).orElseThrow(() -> new IllegalStateException(HINT));
    }

    private static Optional<Path> existing(Stream<Path> places) {
        return places.filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> places() {
        var path = folders(System.getenv("PATH").split(File.pathSeparator, -1));
        var macos = folders("/", System.getProperty("user.home"));
        var windows = folders(
                System.getenv("ProgramFiles"), System.getenv("ProgramFiles(x86)"), System.getenv("LocalAppData"));
        return Stream.of(in(path, NAMES), in(macos, ON_MACOS), in(windows, ON_WINDOWS))
                .flatMap(places -> places);
    }

    private static Stream<Path> folders(String... folders) {
        return Stream.of(folders)
                .filter(Objects::nonNull)
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
    }

    private static Stream<Path> in(Stream<Path> folders, List<String> names) {
        return folders.flatMap(folder -> names.stream().map(folder::resolve));
    }

    private static boolean isInstallable() {
        return isRoot() && Files.isExecutable(APT_GET);
    }

    /** In a fresh container, the browser is one command away, and nobody is there to give it. */
    private static Optional<Path> installed() {
        // The other JVM that runs tests may be at it, and what it has unpacked so far is no browser yet.
        try (var file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var ignored = file.lock()) {
            return existing(places()).or(InstalledBrowser::install);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> install() {
        if (triedToInstall) return Optional.empty();
        triedToInstall = true;
        System.getLogger("browser").log(Level.WARNING, "No browser here: apt-get install chromium");
        if (!runs(APT_GET.toString(), "install", "-y", "chromium")) {
            runs(APT_GET.toString(), "update");
            runs(APT_GET.toString(), "install", "-y", "chromium");
        }
        return existing(places());
    }

    private static boolean runs(String... command) {
        try {
            var log = new File("target/apt-get.log");
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(log)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
