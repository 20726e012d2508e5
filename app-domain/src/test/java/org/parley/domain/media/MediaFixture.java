package org.parley.domain.media;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.domain.editor.Editor;
import org.parley.domain.picture.Developed;
import org.parley.domain.picture.Print;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** Pictures for the library, without the work of drawing them. */
public final class MediaFixture {

    public static final Instant AT = Instant.parse("2022-01-10T17:45:00Z");

    private static final AtomicInteger LAST = new AtomicInteger();

    private MediaFixture() {}

    /** In two widths; no two of them are the same. */
    public static Developed developed() {
        var number = LAST.incrementAndGet();
        return new Developed(
                String.format("%064x", number), List.of(print(320, 180, number), print(1280, 720, number)));
    }

    private static Print print(int width, int height, int number) {
        var bytes = ("picture " + number + ", " + width).getBytes(StandardCharsets.UTF_8);
        return new Print(width, height, "jpg", bytes);
    }

    public static Caption caption() {
        return caption("Двоє за столом", "Two at a table");
    }

    public static Caption caption(String uk, String en) {
        return new Caption(
                Localized.of(uk, en),
                Localized.of("Фото: агенція", "Photo: agency"),
                Licence.CC_BY_4,
                null,
                new FocalPoint(30, 40));
    }

    public static Caption untranslated() {
        return new Caption(
                Localized.of(Language.UK, "Порожній стіл"),
                Localized.of("Фото: агенція", "Photo: agency"),
                Licence.OTHER,
                Localized.of(Language.UK, "лише для новин"),
                FocalPoint.MIDDLE);
    }

    public static Medium medium(Developed developed, Editor editor) {
        return new Medium(developed, "table.jpg", caption(), editor, AT);
    }
}
