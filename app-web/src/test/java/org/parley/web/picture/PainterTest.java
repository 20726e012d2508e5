package org.parley.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link shows before somebody opens it. */
class PainterTest {

    private static final Typeface SERIF = Typeface.named("PTSerif-Bold.ttf");
    private static final Typeface SANS = Typeface.named("PTSans-Regular.ttf");
    private static final String HEADLINE =
            "США та Росія провели в Женеві майже восьмигодинні перемовини про гарантії безпеки";

    private final Painter painter = new Painter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЬЮЯ",
                "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
                "«»„“”’—–…·№+€$%&éüąłşőñç"
            })
    void every_letter_of_our_languages_is_in_both_fonts(String letters) {
        assertThat(letters.codePoints()
                        .filter(sign -> !SERIF.has(sign) || !SANS.has(sign))
                        .mapToObj(Character::toString))
                .isEmpty();
    }

    @Test
    void it_has_the_size_that_is_told_and_leaves_a_margin() throws IOException {
        var picture = read(painter.paint(
                new Card("Діалог США — РФ · Женева", HEADLINE, List.of("США", "Росія", "Україна")), "Parley"));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(inkOutside(picture)).isZero();
        assertThat(ink(picture, 226, 480)).as("the headline").isGreaterThan(10_000);
    }

    @Test
    void the_same_card_is_the_same_bytes_and_another_headline_is_others() {
        var card = new Card("", HEADLINE, List.of());

        assertThat(painter.paint(card, "Parley")).isEqualTo(new Painter().paint(card, "Parley"));
        assertThat(painter.paint(new Card("", HEADLINE + ".", List.of()), "Parley"))
                .isNotEqualTo(painter.paint(card, "Parley"));
        assertThat(new Card("", HEADLINE + ".", List.of()).fingerprint()).isNotEqualTo(card.fingerprint());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Два\u2028рядки", "Два\u0085рядки", "Два 😀\u200b рядки", "\ufeffДва\u2060 ря\u200dдки\u0007"})
    void what_the_fonts_have_no_letter_for_leaves_no_box(String text) {
        assertThat(painter.paint(new Card(text, text, List.of(text)), "Parley"))
                .isEqualTo(painter.paint(new Card("Два рядки", "Два рядки", List.of("Два рядки")), "Parley"));
    }

    @Test
    void a_short_headline_stands_larger_than_a_long_one_and_one_that_is_too_long_is_cut() {
        var brief = Lines.fitting(SERIF, "Коротко", 1056, 250, 76, 60, 42);
        var usual = Lines.fitting(SERIF, HEADLINE, 1056, 250, 76, 60, 42);
        var endless = Lines.fitting(SERIF, HEADLINE.repeat(20), 1056, 250, 76, 60, 42);

        assertThat(brief.size()).isEqualTo(76);
        assertThat(usual.size()).isLessThan(76);
        assertThat(String.join(" ", usual.lines())).isEqualTo(HEADLINE);
        assertThat(endless.lines()).hasSize(5);
        assertThat(endless.lines().get(4)).endsWith("…");
    }

    @Test
    void whatever_is_written_it_stays_on_the_paper() throws IOException {
        var random = new Random(4);
        for (int i = 0; i < 30; i++) {
            var text = IntStream.range(0, random.nextInt(400))
                    .map(n -> random.nextInt(4) == 0 ? ' ' : random.nextInt(0x2fff) + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining());
            var picture = read(painter.paint(
                    new Card(text, text + "й" + "щ".repeat(i * 9), List.of(text, "😀", "")), "Parley"));

            assertThat(inkOutside(picture)).as(text).isZero();
        }
    }

    // For those who want to see it: target/card.png.
    @Test
    void it_is_small_enough_for_those_who_fetch_it() throws IOException {
        var picture = painter.paint(
                new Card(
                        "Діалог США — РФ з безпеки · Женева",
                        HEADLINE,
                        List.of("США", "Росія", "Україна", "НАТО", "ЄС")),
                "Parley");
        Files.write(Path.of("target/card.png"), picture);

        assertThat(picture.length).isLessThan(200 * 1024);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long ink(BufferedImage picture, int from, int until) {
        return IntStream.range(from, until)
                .mapToLong(y -> IntStream.range(0, 1200)
                        .filter(x -> isInk(picture, x, y))
                        .count())
                .sum();
    }

    private static long inkOutside(BufferedImage picture) {
        return IntStream.range(0, 630)
                .mapToLong(y -> IntStream.range(0, 1200)
                        .filter(x -> x < 40 || x >= 1160 || y < 20 || y >= 620)
                        .filter(x -> isInk(picture, x, y))
                        .count())
                .sum();
    }

    private static boolean isInk(BufferedImage picture, int x, int y) {
        return (picture.getRGB(x, y) & 0xff) < 0x80;
    }
}
