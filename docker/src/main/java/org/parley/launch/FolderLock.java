package org.parley.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One process at a time works in a folder. The operating system lets go of the lock when the process dies. */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, creating it if need be; throws {@link StartFailure} when another process has it. */
    static FolderLock take(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                throw new StartFailure("The folder " + folder + " is in use by another Parley:"
                        + " end that one first, or set PARLEY_DATA to another folder.");
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw new StartFailure(
                    "Cannot write to the folder " + folder + " (" + e + "):"
                            + " give this account the right to, or set PARLEY_DATA to another folder.",
                    e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock file could not be closed", e);
        }
    }
}
