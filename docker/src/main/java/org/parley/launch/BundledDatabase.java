package org.parley.launch;

import java.nio.file.Path;

/** A real MariaDB that the build brings along, on loopback only, with its data in a folder of ours. */
public final class BundledDatabase implements AutoCloseable {

    private BundledDatabase() {}

    /** Starts MariaDB on a free loopback port, installing an empty database into {@code data} at the first start. */
    public static BundledDatabase start(Path data) {
        throw new UnsupportedOperationException(data.toString());
    }

    public String jdbcUrl() {
        throw new UnsupportedOperationException();
    }

    public String user() {
        throw new UnsupportedOperationException();
    }

    public String password() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
