package org.parley.web.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws cards in the look of the site: paper and ink, serif for the headline. Not for several threads at once. */
final class Painter {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    // Those of tokens.css by day.
    private static final Color PAPER = new Color(0xfffdf9);
    private static final Color INK = new Color(0x1b1a17);
    private static final Color SOFT = new Color(0x5a564d);

    private static final double MARGIN = 72;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final int MOST_PARTIES = 4;

    private final Typeface serif = Typeface.named("PTSerif-Bold.ttf");
    private final Typeface sans = Typeface.named("PTSans-Regular.ttf");

    /** A picture in PNG. @param site the name of the site */
    byte[] paint(Card card, String site) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            canvas.setColor(PAPER);
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            masthead(canvas, site);
            var from = card.kicker().isEmpty() ? 176 : 226;
            if (!card.kicker().isEmpty()) line(canvas, sans, card.kicker(), MARGIN, 190, 30, INNER, SOFT);
            var until = card.parties().isEmpty() ? HEIGHT - 60 : HEIGHT - 150;
            headline(canvas, card.headline(), from, until);
            parties(canvas, card.parties());
        } finally {
            canvas.dispose();
        }
        return png(picture);
    }

    private void masthead(Graphics2D canvas, String site) {
        line(canvas, serif, site, MARGIN, 96, 46, INNER, INK);
        canvas.setColor(INK);
        canvas.fill(new Rectangle2D.Double(MARGIN, 122, INNER, 2));
        canvas.fill(new Rectangle2D.Double(MARGIN, 127, INNER, 2));
    }

    private void headline(Graphics2D canvas, String text, double from, double until) {
        var lines = Lines.fitting(serif, serif.writable(text), INNER, until - from, 76, 68, 60, 54, 48, 42);
        var base = from + lines.size();
        for (var line : lines.lines()) {
            line(canvas, serif, line, MARGIN, base, lines.size(), INNER, INK);
            base += lines.size() * Lines.LEADING;
        }
    }

    // Side by side, as in the table of positions.
    private void parties(Graphics2D canvas, List<String> parties) {
        if (parties.isEmpty()) return;
        var shown = parties.subList(0, Math.min(MOST_PARTIES, parties.size()));
        var gap = 28.0;
        var width = (INNER - gap * (shown.size() - 1)) / shown.size();
        for (int i = 0; i < shown.size(); i++) {
            var left = MARGIN + i * (width + gap);
            canvas.setColor(INK);
            canvas.fill(new Rectangle2D.Double(left, HEIGHT - 118, width, 4));
            var more = i == shown.size() - 1 && parties.size() > shown.size()
                    ? " +" + (parties.size() - shown.size())
                    : "";
            line(canvas, sans, shown.get(i) + more, left, HEIGHT - 72, 32, width, INK);
        }
    }

    private static void line(
            Graphics2D canvas,
            Typeface face,
            String text,
            double left,
            double base,
            double size,
            double width,
            Color ink) {
        var fitting = Lines.fitting(face, face.writable(text), width, size * Lines.LEADING, size)
                .lines()
                .get(0);
        canvas.setColor(ink);
        canvas.fill(
                face.outline(fitting, size).createTransformedShape(AffineTransform.getTranslateInstance(left, base)));
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream(64 * 1024);
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
