package org.parley.domain.picture;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws pictures anew: smaller, in the colours of the web, as a file of its own. */
final class Drawing {

    private static final float QUALITY = 0.85f;
    private static final int OPAQUE = 0xFF;

    private Drawing() {}

    /** In this size, in sRGB. Halved as often as possible: one big step would leave out most of the pixels. */
    static BufferedImage scaled(BufferedImage image, int width, int height) {
        var now = image;
        do {
            now = drawn(now, Math.max(width, now.getWidth() / 2), Math.max(height, now.getHeight() / 2));
        } while (now.getWidth() > width || now.getHeight() > height);
        return now;
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        var type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var drawn = new BufferedImage(Math.min(width, image.getWidth()), Math.min(height, image.getHeight()), type);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, drawn.getWidth(), drawn.getHeight(), null);
        graphics.dispose();
        return drawn;
    }

    /** PNG where something shines through, otherwise JPEG. */
    static String type(BufferedImage image) {
        return shinesThrough(image) ? "png" : "jpg";
    }

    static Print printed(BufferedImage image, String type) {
        var bytes = type.equals("png") ? written(image, type) : written(opaque(image), type);
        return new Print(image.getWidth(), image.getHeight(), type, bytes);
    }

    private static boolean shinesThrough(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return false;
        var row = new int[image.getWidth()];
        for (var y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (var pixel : row) if (pixel >>> 24 != OPAQUE) return true;
        }
        return false;
    }

    private static BufferedImage opaque(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return image;
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return opaque;
    }

    private static byte[] written(BufferedImage image, String type) {
        var writer = ImageIO.getImageWritersByFormatName(type).next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters(writer, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriteParam parameters(ImageWriter writer, String type) {
        var parameters = writer.getDefaultWriteParam();
        if (type.equals("png")) return parameters;
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(QUALITY);
        parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return parameters;
    }
}
