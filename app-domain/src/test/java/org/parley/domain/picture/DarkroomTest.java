package org.parley.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.domain.picture.PictureFixture.jpeg;
import static org.parley.domain.picture.PictureFixture.png;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DarkroomTest {

    @ParameterizedTest
    @CsvSource({
        "100, 100",
        "320, 320",
        "321, 320 321",
        "1280, 320 640 1280",
        "1700, 320 640 1280 1700",
        "1920, 320 640 1280 1920",
        "4000, 320 640 1280 1920"
    })
    void a_picture_comes_in_several_widths_and_is_never_made_larger(int original, String widths) throws IOException {
        var prints = developed(jpeg(original, original / 2)).prints();

        assertThat(prints).extracting(print -> String.valueOf(print.width())).containsExactly(widths.split(" "));
        assertThat(prints).allSatisfy(print -> {
            var image = shown(print);
            assertThat(image.getWidth()).isEqualTo(print.width());
            assertThat(image.getHeight()).isEqualTo(print.height());
            assertThat(print.height() * 2).isBetween(print.width() - 1, print.width() + 1);
            assertThat(red(image, 0.2, 0.5)).isTrue();
            assertThat(red(image, 0.8, 0.5)).isFalse();
        });
    }

    @Test
    void every_format_is_taken_and_drawn_anew() throws IOException {
        for (var file : new byte[][] {jpeg(40, 20), png(40, 20), PictureFixture.gif(40, 20), PictureFixture.WEBP}) {
            var print = developed(file).largest();

            assertThat(print.type()).isEqualTo("jpg");
            assertThat(print.bytes()).startsWith(0xFF, 0xD8, 0xFF).isNotEqualTo(file);
            assertThat(red(shown(print), 0.2, 0.5)).isTrue();
            assertThat(red(shown(print), 0.8, 0.5)).isFalse();
        }
    }

    @Test
    void what_shines_through_goes_on_shining_through() throws IOException {
        for (var file : new byte[][] {PictureFixture.transparentPng(700, 20), PictureFixture.TRANSPARENT_WEBP}) {
            var prints = developed(file).prints();

            assertThat(prints).extracting(Print::type).containsOnly("png");
            var image = shown(prints.get(0));
            assertThat(image.getRGB(1, 1) >>> 24).isEqualTo(0xFF);
            assertThat(image.getRGB(image.getWidth() - 2, 1) >>> 24).isZero();
        }
    }

    @Test
    void a_picture_with_room_for_transparency_but_none_becomes_a_jpeg() throws IOException {
        var file = PictureFixture.written(PictureFixture.image(40, 20, BufferedImage.TYPE_INT_ARGB), "png");

        assertThat(developed(file).largest().type()).isEqualTo("jpg");
    }

    // Where the red half is seen, once the picture is the right way up.
    @ParameterizedTest
    @CsvSource({
        "1, 80, 40, 0.2, 0.5", "2, 80, 40, 0.8, 0.5", "3, 80, 40, 0.8, 0.5", "4, 80, 40, 0.2, 0.5",
        "5, 40, 80, 0.5, 0.2", "6, 40, 80, 0.5, 0.2", "7, 40, 80, 0.5, 0.8", "8, 40, 80, 0.5, 0.8"
    })
    void a_picture_stands_as_the_camera_was_held(int orientation, int width, int height, double x, double y)
            throws IOException {
        var print =
                developed(PictureFixture.withExif(jpeg(80, 40), orientation)).largest();

        assertThat(print.width()).isEqualTo(width);
        assertThat(print.height()).isEqualTo(height);
        assertThat(red(shown(print), x, y)).isTrue();
        assertThat(red(shown(print), 1 - x, 1 - y)).isFalse();
    }

    @Test
    void one_on_its_side_is_offered_by_its_width_as_it_stands() throws IOException {
        var prints = developed(PictureFixture.withExif(jpeg(3000, 1500), 6)).prints();

        assertThat(prints).extracting(Print::width).containsExactly(320, 640, 1280, 1500);
        assertThat(prints).extracting(Print::height).containsExactly(640, 1280, 2560, 3000);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 65535})
    void an_orientation_that_does_not_exist_is_ignored(int orientation) throws IOException {
        assertThat(developed(PictureFixture.withExif(jpeg(80, 40), orientation))
                        .largest()
                        .width())
                .isEqualTo(80);
    }

    @Test
    void nothing_that_a_camera_or_a_program_wrote_beside_the_picture_is_left() throws IOException {
        var photo = PictureFixture.withExif(jpeg(400, 200), 1);
        photo = PictureFixture.withSegment(photo, 0xFE, "comment: taken by somebody".getBytes(StandardCharsets.UTF_8));
        photo = PictureFixture.withSegment(photo, 0xED, "Photoshop 3.0 caption".getBytes(StandardCharsets.UTF_8));
        var drawing =
                PictureFixture.withChunk(png(400, 200), "tEXt", "Author\0somebody".getBytes(StandardCharsets.UTF_8));
        var transparent = PictureFixture.withChunk(
                PictureFixture.transparentPng(400, 200), "tEXt", "Author\0somebody".getBytes(StandardCharsets.UTF_8));

        for (var file : new byte[][] {photo, drawing, transparent})
            for (var print : developed(file).prints())
                assertThat(new String(print.bytes(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Exif", "GPS", "46.2044", "somebody", "Photoshop", "tEXt", "ICC_PROFILE");
    }

    @Test
    void the_same_file_gives_the_same_pictures_and_fingerprints() throws IOException {
        var first = developed(jpeg(700, 300));
        var second = developed(jpeg(700, 300));

        assertThat(second.origin()).isEqualTo(first.origin()).matches("[0-9a-f]{64}");
        assertThat(second.hash()).isEqualTo(first.hash()).matches("[0-9a-f]{64}");
        assertThat(developed(jpeg(700, 301)).hash()).isNotEqualTo(first.hash());
    }

    @Test
    void a_large_picture_is_read_in_part_and_still_whole() throws IOException {
        var file = jpeg(9000, 5000);

        var print = developed(file).largest();

        assertThat(print.width()).isEqualTo(1920);
        assertThat(print.height()).isBetween(1066, 1068);
        assertThat(red(shown(print), 0.49, 0.99)).isTrue();
        assertThat(red(shown(print), 0.51, 0.99)).isFalse();
    }

    @Test
    void a_strip_one_pixel_high_stays_one() throws IOException {
        assertThat(developed(png(5000, 1)).prints()).extracting(Print::height).containsOnly(1);
    }

    @Test
    void a_profile_of_colours_that_makes_no_sense_does_no_harm() throws IOException {
        var nonsense = new byte[3000];
        new Random(7).nextBytes(nonsense);
        var profile = PictureFixture.joined("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.ISO_8859_1), nonsense);

        var print = developed(PictureFixture.withSegment(jpeg(80, 40), 0xE2, profile))
                .largest();

        assertThat(new String(print.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("ICC_PROFILE");
        assertThat(red(shown(print), 0.2, 0.5)).isTrue();
    }

    @Test
    void of_a_moving_gif_the_first_picture_is_taken() throws IOException {
        var still = PictureFixture.gif(40, 20);
        // The same picture again and again, as far as a file may be large.
        var frame = java.util.Arrays.copyOfRange(still, firstPicture(still), still.length - 1);
        var many = new byte[2000][];
        java.util.Arrays.fill(many, frame);
        var moving = PictureFixture.inserted(still, still.length - 1, PictureFixture.joined(many));

        assertThat(red(shown(developed(moving).largest()), 0.2, 0.5)).isTrue();
    }

    private static int firstPicture(byte[] gif) {
        var flags = gif[10];
        var at = 13 + (flags < 0 ? 3 << ((flags & 7) + 1) : 0);
        while (gif[at] == 0x21) {
            at += 2;
            while (gif[at] != 0) at += (gif[at] & 0xFF) + 1;
            at++;
        }
        return at;
    }

    private static Developed developed(byte[] file) throws IOException {
        return Darkroom.develop(new ByteArrayInputStream(file));
    }

    private static BufferedImage shown(Print print) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(print.type().toLowerCase(Locale.ROOT))
                .next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(print.bytes())));
        return reader.read(0);
    }

    private static boolean red(BufferedImage image, double x, double y) {
        var pixel = image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight()));
        var red = pixel >> 16 & 0xFF;
        var blue = pixel & 0xFF;
        assertThat(Math.abs(red - blue))
                .as("red or blue at %s, %s: %x", x, y, pixel)
                .isGreaterThan(100);
        return red > blue;
    }
}
