package org.parley.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Server and site laid out as single JARs on one class path, which is what a JVM can keep the classes of in a cache of its
 * own (see {@link Training}): not those in the one JAR of Payara Micro, nor those of libraries inside a WAR.
 *
 * <p>{@code boot.jar} is Payara Micro without its modules, {@code server} holds these, {@code lib} the libraries of the WAR,
 * {@code ROOT} the rest of it, {@code parley.aot} the cache, if one was made.
 *
 * @param folder where all of this is
 */
record Layout(Path folder) {

    private static final String MODULES = "MICRO-INF/runtime/";
    private static final String LIBRARIES = "WEB-INF/lib/";
    // What has one is searched for beans and entities, and its classes are woven: that is done within the WAR only.
    private static final String BEANS = "META-INF/beans.xml";

    Path boot() {
        return folder.resolve("boot.jar");
    }

    Path application() {
        return folder.resolve("ROOT");
    }

    Path cache() {
        return folder.resolve("parley.aot");
    }

    /** Whether this was made of exactly these two files. */
    boolean isOf(Path server, Path war) throws IOException {
        return Files.exists(sign()) && Files.readString(sign()).equals(fingerprint(server, war));
    }

    /** Makes it anew of Payara Micro and the WAR. */
    void make(Path server, Path war) throws IOException {
        Folders.delete(folder);
        for (String part : List.of("server", "lib", "ROOT")) {
            Files.createDirectories(folder.resolve(part));
        }
        List<String> classPath = modules(server);
        classPath.addAll(libraries(war));
        writeBoot(server, String.join(" ", classPath));
        Files.writeString(sign(), fingerprint(server, war));
    }

    // Written last: without it, half a layout is none.
    private Path sign() {
        return folder.resolve("made-of");
    }

    private List<String> modules(Path server) throws IOException {
        List<String> modules = new ArrayList<>();
        try (ZipFile all = new ZipFile(server.toFile())) {
            for (ZipEntry entry : files(all)) {
                if (entry.getName().startsWith(MODULES)) {
                    String name = "server/" + entry.getName().substring(MODULES.length());
                    copy(all, entry, folder.resolve(name));
                    modules.add(name);
                }
            }
        }
        Collections.sort(modules);
        return modules;
    }

    private List<String> libraries(Path war) throws IOException {
        List<String> libraries = new ArrayList<>();
        try (ZipFile all = new ZipFile(war.toFile())) {
            for (ZipEntry entry : files(all)) {
                Path file = application().resolve(entry.getName()).normalize();
                copy(all, entry, file);
                if (entry.getName().startsWith(LIBRARIES) && !hasBeans(file)) {
                    String name = "lib/" + file.getFileName();
                    Files.move(file, folder.resolve(name));
                    libraries.add(name);
                }
            }
        }
        Collections.sort(libraries);
        return libraries;
    }

    private static boolean hasBeans(Path library) throws IOException {
        try (ZipFile content = new ZipFile(library.toFile())) {
            return content.getEntry(BEANS) != null;
        }
    }

    // The adapters (.rar) are looked for as files on the class path.
    private void writeBoot(Path server, String classPath) throws IOException {
        try (JarFile all = new JarFile(server.toFile());
                OutputStream file = Files.newOutputStream(boot());
                JarOutputStream boot = new JarOutputStream(file, manifest(all.getManifest(), classPath))) {
            // The folders too: the server makes its own after them.
            for (ZipEntry entry : all.stream().toList()) {
                String name = entry.getName();
                boolean isModule = name.startsWith(MODULES);
                if (!name.equals(JarFile.MANIFEST_NAME) && (!isModule || name.endsWith(".rar"))) {
                    boot.putNextEntry(new ZipEntry(isModule ? name.substring(MODULES.length()) : name));
                    all.getInputStream(entry).transferTo(boot);
                }
            }
        }
    }

    private static Manifest manifest(Manifest server, String classPath) {
        Manifest manifest = new Manifest(server);
        Attributes attributes = manifest.getMainAttributes();
        // What unpacks the modules is left out.
        attributes.put(Attributes.Name.MAIN_CLASS, attributes.getValue("Start-Class"));
        attributes.put(Attributes.Name.CLASS_PATH, classPath);
        return manifest;
    }

    private static List<? extends ZipEntry> files(ZipFile all) {
        return all.stream().filter(entry -> !entry.isDirectory()).toList();
    }

    private void copy(ZipFile all, ZipEntry entry, Path file) throws IOException {
        if (!file.startsWith(folder)) {
            throw new IOException(all.getName() + " holds a file for elsewhere: " + entry.getName());
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream content = all.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    private static String fingerprint(Path server, Path war) throws IOException {
        return checksum(server) + " " + checksum(war);
    }

    private static String checksum(Path file) throws IOException {
        try (CheckedInputStream content = new CheckedInputStream(Files.newInputStream(file), new CRC32C())) {
            content.transferTo(OutputStream.nullOutputStream());
            return Long.toHexString(content.getChecksum().getValue());
        }
    }
}
