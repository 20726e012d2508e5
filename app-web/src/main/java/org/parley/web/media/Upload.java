package org.parley.web.media;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.domain.picture.Darkroom;
import org.parley.domain.picture.Refused;
import org.parley.domain.picture.Refused.Reason;
import org.parley.web.form.Form;
import org.parley.web.form.FormParts;

/**
 * A form with a file, read as far as it may go. Few files at once are held in memory on a node, none on its disk: closing
 * it makes room for the next.
 */
final class Upload implements AutoCloseable {

    private static final int AT_ONCE = 3;
    private static final int PATIENCE_SECONDS = 60;
    private static final Semaphore ROOM = new Semaphore(AT_ONCE, true);

    private final Form form;
    private final String fileName;
    private final byte[] file;

    private Upload(FormParts parts) {
        form = parts.form();
        fileName = parts.fileName();
        file = parts.file();
    }

    /**
     * Reads a body of the type multipart/form-data. Of a file that is too large, no more is kept than shows that it is.
     *
     * @throws BadRequestException when it is no such body
     * @throws Refused when there is no room
     */
    static Upload read(InputStream body, @Nullable MediaType type) {
        try {
            if (!ROOM.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new Refused(Reason.BUSY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(Reason.BUSY);
        }
        var read = false;
        try {
            var upload = new Upload(FormParts.read(body, String.valueOf(type), Darkroom.mostBytes()));
            read = true;
            return upload;
        } catch (IOException e) {
            throw new BadRequestException(e);
        } finally {
            if (!read) ROOM.release();
        }
    }

    /** All fields but the file. */
    Form form() {
        return form;
    }

    /** As the browser calls it; empty where there is no file. */
    String fileName() {
        return fileName;
    }

    boolean hasFile() {
        return file.length > 0 || !fileName.isEmpty();
    }

    boolean isTooLarge() {
        return file.length > Darkroom.mostBytes();
    }

    InputStream file() {
        return new ByteArrayInputStream(file);
    }

    @Override
    public void close() {
        ROOM.release();
    }
}
