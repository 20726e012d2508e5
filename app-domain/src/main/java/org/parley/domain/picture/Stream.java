package org.parley.domain.picture;

import java.util.Objects;
import javax.imageio.stream.ImageInputStreamImpl;
import org.parley.domain.picture.Refused.Reason;

/**
 * A file for a decoder. Some decoders go on and on after the end of a broken file, each read a failure that they
 * swallow: this one loses its patience.
 */
final class Stream extends ImageInputStreamImpl {

    private static final int PATIENCE = 1000;

    private final byte[] file;
    private int ends;

    Stream(byte[] file) {
        this.file = file;
    }

    @Override
    public int read() {
        bitOffset = 0;
        return streamPos < file.length ? file[(int) streamPos++] & 0xFF : end();
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        bitOffset = 0;
        if (streamPos >= file.length) return end();
        var count = (int) Math.min(length, file.length - streamPos);
        System.arraycopy(file, (int) streamPos, into, from, count);
        streamPos += count;
        return count;
    }

    private int end() {
        if (++ends > PATIENCE) throw new Refused(Reason.DAMAGED);
        return -1;
    }

    @Override
    public long length() {
        return file.length;
    }
}
