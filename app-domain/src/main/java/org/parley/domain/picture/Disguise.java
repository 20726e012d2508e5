package org.parley.domain.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Whether a picture's file is something else as well: an archive, a document, a page. Whoever sends such a file wants
 * to get something past somebody. It would do no harm here, where pictures are drawn anew; it is refused all the same.
 */
final class Disguise {

    // Six characters and more: in compressed data they do not come up by chance.
    private static final List<String> ANYWHERE = List.of(
            "<script",
            "<!doctype",
            "<html>",
            "<html ",
            "<svg xmlns",
            "<?php",
            "<iframe",
            "rar!\u001a\u0007",
            "7z\u00bc\u00af\u0027\u001c");
    private static final int PDF_READERS_LOOK = 1024;
    private static final String ZIP_END = "PK\u0005\u0006";
    private static final int ZIP_END_BYTES = 22;
    private static final int LONGEST_ZIP_COMMENT = 0xFFFF;

    private Disguise() {}

    static boolean isWornBy(byte[] file) {
        return isDocument(file) || isZip(file) || holdsCode(file);
    }

    private static boolean isDocument(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, PDF_READERS_LOOK), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    // An archive is found from its end, wherever it begins.
    private static boolean isZip(byte[] file) {
        var from = Math.max(0, file.length - ZIP_END_BYTES - LONGEST_ZIP_COMMENT);
        var end = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
        for (var at = end.indexOf(ZIP_END); at >= 0; at = end.indexOf(ZIP_END, at + 1)) {
            if (at + ZIP_END_BYTES > end.length()) return false;
            var comment = end.charAt(at + 20) | end.charAt(at + 21) << 8;
            if (at + ZIP_END_BYTES + comment <= end.length()) return true;
        }
        return false;
    }

    private static boolean holdsCode(byte[] file) {
        var step = 1 << 20;
        // The pieces overlap, so that nothing hides on a border.
        for (var from = 0; from < file.length; from += step) {
            var length = Math.min(step + 16, file.length - from);
            var piece = new String(file, from, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            if (ANYWHERE.stream().anyMatch(piece::contains)) return true;
        }
        return false;
    }
}
