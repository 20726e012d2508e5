package org.parley.web.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Letters of a font that comes with the site, as outlines: so pictures look alike on every machine, and none needs fonts
 * or a library for them. Not for several threads at once.
 */
final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final @Nullable KerningSubtable kerning;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        var table = font.getKerning();
        this.kerning = table == null ? null : table.getHorizontalKerningSubtable();
    }

    /** @param name of a file that must be there */
    static Typeface named(String name) {
        try (var file = Typeface.class.getResourceAsStream("/fonts/" + name)) {
            var bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has a letter for this sign; otherwise an empty box stands for it. */
    boolean has(int sign) {
        return glyphs.getGlyphId(sign) != 0;
    }

    /** The text without what it has no letters for: a space where there was one of any kind, nothing for the rest. */
    String writable(String text) {
        return Normalizer.normalize(text.replaceAll("\\R", " "), Normalizer.Form.NFC)
                .codePoints()
                .filter(sign -> has(sign) || isSpace(sign))
                .mapToObj(sign -> has(sign) ? Character.toString(sign) : " ")
                .collect(Collectors.joining());
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    double width(String text, double size) {
        return laidOut(text, size, null);
    }

    /** The outline of a line that begins at the origin, on its base line. */
    Path2D outline(String text, double size) {
        var path = new Path2D.Double();
        laidOut(text, size, path);
        return path;
    }

    private double laidOut(String text, double size, @Nullable Path2D path) {
        try {
            var scale = size / font.getUnitsPerEm();
            var at = 0.0;
            var before = -1;
            var signs = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints();
            for (var sign : signs.toArray()) {
                var glyph = glyphs.getGlyphId(sign);
                if (before >= 0 && kerning != null) at += kerning.getKerning(before, glyph) * scale;
                if (path != null) append(path, glyph, at, scale);
                at += font.getAdvanceWidth(glyph) * scale;
                before = glyph;
            }
            return at;
        } catch (IOException e) {
            throw new UncheckedIOException("A font that comes with the site cannot be read", e);
        }
    }

    private void append(Path2D path, int glyph, double at, double scale) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        if (outline == null) return;
        // Fonts count upwards, pictures downwards.
        path.append(outline.getPath().getPathIterator(new AffineTransform(scale, 0, 0, -scale, at, 0)), false);
    }
}
