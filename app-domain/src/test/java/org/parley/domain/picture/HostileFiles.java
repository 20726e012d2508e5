package org.parley.domain.picture;

import static org.parley.domain.picture.PictureFixture.changed;
import static org.parley.domain.picture.PictureFixture.frame;
import static org.parley.domain.picture.PictureFixture.gif;
import static org.parley.domain.picture.PictureFixture.inserted;
import static org.parley.domain.picture.PictureFixture.joined;
import static org.parley.domain.picture.PictureFixture.jpeg;
import static org.parley.domain.picture.PictureFixture.png;
import static org.parley.domain.picture.PictureFixture.pngThatClaims;
import static org.parley.domain.picture.PictureFixture.withChunk;
import static org.parley.domain.picture.PictureFixture.withSegment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.parley.domain.picture.Refused.Reason;

/** Files that nobody in good faith sends, or that are broken; by name, with the reason why they are refused. */
public final class HostileFiles {

    /** @param name what it is, as a file name would say it */
    @SuppressWarnings("ArrayRecordComponent")
    public record Hostile(String name, Reason reason, byte[] bytes) {
        @Override
        public String toString() {
            return name + ": " + reason;
        }
    }

    private final Map<String, Hostile> files = new LinkedHashMap<>();

    private HostileFiles() {
        noPictures();
        disguised();
        tooLarge();
        cutOff();
        brokenJpegs();
        brokenOthers();
    }

    public static Iterable<Hostile> all() {
        return new HostileFiles().files.values();
    }

    private void noPictures() {
        add("empty.jpg", Reason.EMPTY, new byte[0]);
        add("one-byte.jpg", Reason.NOT_A_PICTURE, new byte[] {(byte) 0xFF});
        add("text.jpg", Reason.NOT_A_PICTURE, "not a picture".getBytes(StandardCharsets.UTF_8));
        add("zeros.png", Reason.NOT_A_PICTURE, new byte[5000]);
        add("page.jpg", Reason.NOT_A_PICTURE, html());
        add("drawing.svg", Reason.NOT_A_PICTURE, svg());
        add("archive.png", Reason.NOT_A_PICTURE, zip());
        add("document.gif", Reason.NOT_A_PICTURE, pdf());
        add("bitmap.bmp", Reason.NOT_A_PICTURE, PictureFixture.written(PictureFixture.image(9, 9, 1), "bmp"));
        add("scan.tiff", Reason.NOT_A_PICTURE, "II*\0\10\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        add("moving.webp", Reason.NOT_A_PICTURE, PictureFixture.MOVING_WEBP);
        add("almost.gif", Reason.NOT_A_PICTURE, "GIF88a".getBytes(StandardCharsets.ISO_8859_1));
    }

    private void disguised() {
        add("jpeg-and-zip.jpg", Reason.MORE_THAN_A_PICTURE, joined(jpeg(40, 20), zip()));
        add("gif-and-zip.gif", Reason.MORE_THAN_A_PICTURE, joined(gif(40, 20), zip()));
        add("png-with-zip-inside.png", Reason.MORE_THAN_A_PICTURE, withChunk(png(40, 20), "zIPp", zip()));
        add("jpeg-and-page.jpg", Reason.MORE_THAN_A_PICTURE, joined(jpeg(40, 20), html()));
        add("jpeg-with-script.jpg", Reason.MORE_THAN_A_PICTURE, withSegment(jpeg(40, 20), 0xFE, html()));
        add("png-with-script.png", Reason.MORE_THAN_A_PICTURE, withChunk(png(40, 20), "tEXt", html()));
        add("gif-with-php.gif", Reason.MORE_THAN_A_PICTURE, joined(gif(40, 20), ascii("<?PHP system('id');")));
        add("jpeg-with-svg.jpg", Reason.MORE_THAN_A_PICTURE, withSegment(jpeg(40, 20), 0xE1, svg()));
        add("jpeg-and-document.jpg", Reason.MORE_THAN_A_PICTURE, withSegment(jpeg(40, 20), 0xFE, pdf()));
        add("script-far-in.jpg", Reason.MORE_THAN_A_PICTURE, joined(jpeg(40, 20), new byte[(1 << 20) - 5], html()));
    }

    private void tooLarge() {
        add("too-many-bytes.jpg", Reason.TOO_MANY_BYTES, joined(jpeg(40, 20), new byte[Darkroom.mostBytes()]));
        add("bomb.png", Reason.TOO_MANY_PIXELS, pngThatClaims(30_000, 30_000));
        add("square-bomb.png", Reason.TOO_MANY_PIXELS, pngThatClaims(8_000, 8_000));
        add("long-bomb.png", Reason.TOO_MANY_PIXELS, pngThatClaims(Integer.MAX_VALUE, 1));
        add("overflow.png", Reason.TOO_MANY_PIXELS, pngThatClaims(65_536, 65_536));
        add("bomb.jpg", Reason.TOO_MANY_PIXELS, jpegThatClaims(65_500, 65_500));
        add("bomb.gif", Reason.TOO_MANY_PIXELS, gifThatClaims(65_535, 65_535));
        add("bomb.webp", Reason.TOO_MANY_PIXELS, webpThatClaims(0x3FFF, 0x3FFF));
        // Within the limit, but not to be read in part.
        add("wide.webp", Reason.TOO_MANY_PIXELS, webpThatClaims(6_900, 6_900));
    }

    private void cutOff() {
        for (var part : new int[] {4, 12, 30, 50, 90}) {
            add("cut-at-" + part + ".jpg", Reason.DAMAGED, cut(jpeg(400, 200), part));
            add("cut-at-" + part + ".png", Reason.DAMAGED, cut(png(400, 200), part));
            add("cut-at-" + part + ".gif", Reason.DAMAGED, cut(gif(400, 200), part));
        }
        for (var part : new int[] {20, 30, 50, 90})
            add("cut-at-" + part + ".webp", Reason.DAMAGED, cut(PictureFixture.WEBP, part));
    }

    private void brokenJpegs() {
        var jpeg = jpeg(400, 200);
        add("no-height.jpg", Reason.DAMAGED, jpegThatClaims(400, 0));
        add("two-frames.jpg", Reason.DAMAGED, inserted(jpeg, frame(jpeg), frameOf(jpeg)));
        add("for-print.jpg", Reason.FOR_PRINT, withColours(jpeg, 4));
        add("two-colours.jpg", Reason.DAMAGED, withColours(jpeg, 2));
        add("twelve-bits.jpg", Reason.DAMAGED, changed(jpeg, frame(jpeg) + 3, 12 << 8));
        add("segment-of-no-length.jpg", Reason.DAMAGED, inserted(jpeg, 2, new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 0}));
        add("a-hundred-scans.jpg", Reason.DAMAGED, withManyScans(jpeg));
        add("taller-than-drawn.jpg", Reason.DAMAGED, jpegThatClaims(400, 7000));
        add("only-its-ends.jpg", Reason.DAMAGED, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xD9});
        add("noise.jpg", Reason.DAMAGED, joined(Arrays.copyOf(jpeg, 3), noise()));
    }

    private void brokenOthers() {
        var png = png(400, 200);
        add("taller-than-drawn.png", Reason.DAMAGED, pngThatClaims(4000, 4000));
        add("no-width.png", Reason.DAMAGED, pngThatClaims(0, 100));
        add("negative.png", Reason.DAMAGED, pngThatClaims(-1, 100));
        add("wrong-sum.png", Reason.DAMAGED, changed(png, 60, 0x1234));
        add("noise.png", Reason.DAMAGED, joined(Arrays.copyOf(png, 8), noise()));
        add("noise-within.png", Reason.DAMAGED, withNoise(png));
        add("noise.gif", Reason.DAMAGED, joined(Arrays.copyOf(gif(40, 20), 13), noise()));
        add("noise.webp", Reason.DAMAGED, joined(Arrays.copyOf(PictureFixture.WEBP, 12), noise()));
        add("only-a-header.gif", Reason.DAMAGED, Arrays.copyOf(gif(40, 20), 13));
        add("other-canvas.webp", Reason.DAMAGED, withCanvas(PictureFixture.WEBP, 5000, 5000));
        add("two-pictures.webp", Reason.DAMAGED, riff(chunks(PictureFixture.WEBP), chunks(PictureFixture.WEBP)));
    }

    private void add(String name, Reason reason, byte[] bytes) {
        files.put(name, new Hostile(name, reason, bytes));
    }

    private static byte[] jpegThatClaims(int width, int height) {
        var jpeg = jpeg(40, 20);
        var frame = frame(jpeg);
        return changed(changed(jpeg, frame + 5, height), frame + 7, width);
    }

    private static byte[] frameOf(byte[] jpeg) {
        var frame = frame(jpeg);
        return Arrays.copyOfRange(jpeg, frame, frame + 19);
    }

    private static byte[] withColours(byte[] jpeg, int colours) {
        var copy = jpeg.clone();
        copy[frame(jpeg) + 9] = (byte) colours;
        return copy;
    }

    private static byte[] withManyScans(byte[] jpeg) {
        var scan = 0;
        while (jpeg[scan] != (byte) 0xFF || jpeg[scan + 1] != (byte) 0xDA) scan++;
        var scans = new byte[101][];
        Arrays.fill(scans, Arrays.copyOfRange(jpeg, scan, jpeg.length - 2));
        return inserted(jpeg, scan, joined(scans));
    }

    private static byte[] gifThatClaims(int width, int height) {
        var gif = gif(40, 20);
        var at = 13 + (3 << ((gif[10] & 7) + 1));
        while (gif[at] != 0x2C) at++;
        for (var i = 0; i < 2; i++) {
            gif[at + 5 + i] = (byte) (width >> 8 * i);
            gif[at + 7 + i] = (byte) (height >> 8 * i);
        }
        return gif;
    }

    private static byte[] webpThatClaims(int width, int height) {
        var webp = PictureFixture.WEBP.clone();
        for (var i = 0; i < 2; i++) {
            webp[26 + i] = (byte) (width >> 8 * i);
            webp[28 + i] = (byte) (height >> 8 * i);
        }
        return webp;
    }

    private static byte[] withCanvas(byte[] webp, int width, int height) {
        var canvas = new byte[18];
        System.arraycopy(ascii("VP8X"), 0, canvas, 0, 4);
        canvas[4] = 10;
        for (var i = 0; i < 3; i++) {
            canvas[12 + i] = (byte) (width - 1 >> 8 * i);
            canvas[15 + i] = (byte) (height - 1 >> 8 * i);
        }
        return riff(canvas, chunks(webp));
    }

    private static byte[] chunks(byte[] webp) {
        return Arrays.copyOfRange(webp, 12, webp.length);
    }

    private static byte[] riff(byte[]... chunks) {
        var content = joined(ascii("WEBP"), joined(chunks));
        var size = new byte[4];
        for (var i = 0; i < 4; i++) size[i] = (byte) (content.length >> 8 * i);
        return joined(ascii("RIFF"), size, content);
    }

    private static byte[] withNoise(byte[] png) {
        var header = Arrays.copyOf(png, 33);
        return joined(header, PictureFixture.chunk("IDAT", noise()), PictureFixture.chunk("IEND", new byte[0]));
    }

    private static byte[] cut(byte[] file, int percent) {
        return Arrays.copyOf(file, Math.max(16, file.length * percent / 100));
    }

    private static byte[] noise() {
        var noise = new byte[2000];
        new Random(3).nextBytes(noise);
        return noise;
    }

    private static byte[] html() {
        return ascii("<!DOCTYPE html><html><body><SCRIPT>alert(1)</script></body></html>");
    }

    private static byte[] svg() {
        return ascii("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>");
    }

    private static byte[] pdf() {
        return ascii("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF");
    }

    private static byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(ascii("hello"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
