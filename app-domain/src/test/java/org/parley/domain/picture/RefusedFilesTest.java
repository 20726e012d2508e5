package org.parley.domain.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.domain.picture.HostileFiles.Hostile;

class RefusedFilesTest {

    static final Iterable<Hostile> FILES = HostileFiles.all();

    @ParameterizedTest
    @FieldSource("FILES")
    @Timeout(20)
    void what_is_no_picture_is_refused_with_its_reason(Hostile file) {
        assertThatThrownBy(() -> Darkroom.develop(new ByteArrayInputStream(file.bytes())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(file.reason()));
    }

    @Test
    void texts_that_unpack_to_more_than_there_is_room_for_are_never_unpacked() throws IOException {
        var text = PictureFixture.joined("Comment\0\0".getBytes(), PictureFixture.deflated(new byte[300 << 20]));
        var bomb = PictureFixture.withChunk(PictureFixture.png(40, 20), "zTXt", text);
        bomb = PictureFixture.withChunk(bomb, "iCCP", text);
        var room = Runtime.getRuntime().totalMemory();

        assertThat(Darkroom.develop(new ByteArrayInputStream(bomb)).largest().width())
                .isEqualTo(40);

        assertThat(Runtime.getRuntime().totalMemory()).isLessThan(room + (300 << 20));
    }

    @Test
    @Timeout(60)
    void whatever_is_changed_in_a_file_it_is_shown_or_refused_and_nothing_else_happens() throws IOException {
        var random = new Random(11);
        for (var file : new byte[][] {
            PictureFixture.withExif(PictureFixture.jpeg(60, 40), 6),
            PictureFixture.transparentPng(60, 40),
            PictureFixture.gif(60, 40),
            PictureFixture.WEBP,
            PictureFixture.TRANSPARENT_WEBP
        })
            for (var round = 0; round < 60; round++) {
                var changed = file.clone();
                for (var i = 0; i <= round % 4; i++) changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                try {
                    assertThat(Darkroom.develop(new ByteArrayInputStream(changed))
                                    .prints())
                            .isNotEmpty();
                } catch (Refused e) {
                    assertThat(e.reason()).isNotNull();
                }
            }
    }

    @Test
    void no_more_of_a_file_is_read_than_it_may_have() throws IOException {
        var endless = new Endless();

        assertThatThrownBy(() -> Darkroom.develop(endless)).isInstanceOf(Refused.class);

        assertThat(endless.read).isLessThan(Darkroom.mostBytes() + (1 << 20));
    }

    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            read += length;
            return length;
        }
    }
}
