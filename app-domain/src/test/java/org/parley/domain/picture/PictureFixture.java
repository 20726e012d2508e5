package org.parley.domain.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Files with pictures, and what can be done to them: red on the left, blue on the right. */
public final class PictureFixture {

    /** 24 × 16, red and blue. */
    public static final byte[] WEBP =
            base64("UklGRl4AAABXRUJQVlA4IFIAAAAwBACdASoYABAAPpE4l0eloyIhMAgAsBIJQA7AFAA/ACu/9wAAmkSY4UAA/ujJfTNf//8B"
                    + "pS7ftfnJmVfRWf//3OB0sipqv/7nAy2TfHK1AAAA");

    /** 24 × 16, without loss, red and nothing. */
    public static final byte[] TRANSPARENT_WEBP =
            base64("UklGRiYAAABXRUJQVlA4TBkAAAAvF8ADEA8Q8x/zHwwhAeGB/2t1CyL6H8kMAA==");

    public static final byte[] MOVING_WEBP =
            base64("UklGRggBAABXRUJQVlA4WAoAAAACAAAAFwAADwAAQU5JTQYAAAD/////AABBTk1GagAAAAAAAAAAABcAAA8AAGQAAABWUDgg"
                    + "UgAAADAEAJ0BKhgAEAA+kTiXR6WjIiEwCACwEglADsAUAD8AK7/3AACaRJjhQAD+6Ml9M1///wGlLt+1+cmZV9FZ///c4HSy"
                    + "Kmq//ucDLZN8crUAAABBTk1GagAAAAAAAAAAABcAAA8AAGQAAABWUDggUgAAADAEAJ0BKhgAEAA+kTiXR6WjIiEwCACwEglA"
                    + "DsAUAD8AK7/3AACaRJjhQAD+6Ml9M1///wGlLt+1+cmZV9FZ///c4HSyKmq//ucDLZN8crUAAAA=");

    private static final int PNG_HEADER_END = 33;

    private PictureFixture() {}

    public static byte[] jpeg(int width, int height) {
        return written(image(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return written(image(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    /** The right half shines through. */
    public static byte[] transparentPng(int width, int height) {
        var image = image(width, height, BufferedImage.TYPE_INT_ARGB);
        for (var x = width / 2; x < width; x++) for (var y = 0; y < height; y++) image.setRGB(x, y, 0);
        return written(image, "png");
    }

    public static byte[] gif(int width, int height) {
        return written(image(width, height, BufferedImage.TYPE_BYTE_INDEXED), "gif");
    }

    public static BufferedImage image(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    public static byte[] written(BufferedImage image, String type) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As a camera writes it: how it was held, and where. */
    public static byte[] withExif(byte[] jpeg, int orientation) {
        var exif = ByteBuffer.allocate(100);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
        exif.putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0);
        exif.put("GPS 46.2044 N 6.1432 E".getBytes(StandardCharsets.ISO_8859_1));
        return withSegment(jpeg, 0xE1, Arrays.copyOf(exif.array(), exif.position()));
    }

    /** With one more segment after the first two bytes. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var segment = ByteBuffer.allocate(content.length + 4);
        segment.put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content);
        return inserted(jpeg, 2, segment.array());
    }

    /** With one more chunk after the header. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        return inserted(png, PNG_HEADER_END, chunk(type, content));
    }

    public static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12);
        chunk.putInt(content.length)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) crc.getValue()).array();
    }

    /** A PNG that says to be of this size, and has next to nothing in it. */
    public static byte[] pngThatClaims(int width, int height) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        var start = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
        return joined(
                start,
                chunk("IHDR", header.array()),
                chunk("IDAT", deflated(new byte[1000])),
                chunk("IEND", new byte[0]));
    }

    public static byte[] deflated(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] inserted(byte[] file, int at, byte[] more) {
        return joined(Arrays.copyOf(file, at), more, Arrays.copyOfRange(file, at, file.length));
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    /** With another number, of two bytes, at this place. */
    public static byte[] changed(byte[] file, int at, int value) {
        return ByteBuffer.wrap(file.clone()).putShort(at, (short) value).array();
    }

    /** Where the header of the frame stands in a JPEG: its height and, two bytes on, its width come five bytes later. */
    public static int frame(byte[] jpeg) {
        for (var at = 0; at + 1 < jpeg.length; at++)
            if (jpeg[at] == (byte) 0xFF && (jpeg[at + 1] == (byte) 0xC0 || jpeg[at + 1] == (byte) 0xC2)) return at;
        throw new IllegalArgumentException("No frame");
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
