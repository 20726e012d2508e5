package org.parley.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.parley.domain.editor.Role;
import org.parley.domain.picture.HostileFiles;
import org.parley.domain.picture.HostileFiles.Hostile;
import org.parley.domain.picture.PictureFixture;
import org.parley.domain.picture.Refused.Reason;
import org.parley.web.form.Encoded;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Admin.Upload;
import org.parley.web.testing.Database;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reply;
import org.parley.web.testing.Site;

/** Pictures on their way into the library, and out to readers. */
@OnTheServer
class MediaUploadIT {

    static final Iterable<Hostile> FILES = HostileFiles.all();

    private final Admin author = Admin.as(Role.AUTHOR);

    @Test
    void an_author_uploads_a_photo_and_readers_get_it_for_good() throws IOException {
        var photo = PictureFixture.withExif(PictureFixture.jpeg(801, 401), 6);
        var sent = MediaUploads.send(author, new Upload("фото.jpg", "image/jpeg", photo));
        assertThat(sent.status()).as(sent.toString()).isEqualTo(303);
        var id = MediaUploads.id(sent);

        var reply = Site.get(MediaUploads.address(id, 320));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(reply.header("ETag")).matches("\"[0-9a-f]{16}\"");
        assertThat(reply.header("Vary")).isEmpty();
        assertThat(reply.header("Set-Cookie")).isEmpty();
        var image = ImageIO.read(new ByteArrayInputStream(reply.bytes()));
        assertThat(image.getWidth()).isEqualTo(320);
        assertThat(image.getHeight()).isEqualTo(639);
        assertThat(new String(reply.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(author.get("/admin/media/" + id).html().text())
                .contains("фото.jpg", "401 × 801", "Зображення додано.");
        MediaUploads.remove(id);
    }

    @Test
    void a_picture_is_asked_for_as_browsers_and_caches_do() {
        var id = MediaUploads.added(author);
        var address = MediaUploads.address(id, 320);
        var whole = Site.get(address, "Accept-Encoding", "gzip");

        assertThat(whole.header("Content-Encoding")).isEmpty();
        assertThat(Site.get(address, "If-None-Match", whole.header("ETag")).status())
                .isEqualTo(304);
        assertThat(Site.get(address, "If-None-Match", "\"other\"").status()).isEqualTo(200);
        var head = Site.head(address);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        assertThat(head.header("Content-Length")).isEqualTo(String.valueOf(whole.bytes().length));
        assertThat(Site.http().send("POST", address).status()).isEqualTo(405);
        for (var other : new String[] {
            address.replace("/320.", "/321."),
            address.replace(".jpg", ".png"),
            address.replace(".jpg", ".gif"),
            address.replace("/320.jpg", ""),
            address.replace("/320.", "/0320."),
            address.replace("/320.", "/99999999999."),
            address.replaceAll("[0-9a-f]{64}", "0".repeat(64)),
            address.replaceAll("[0-9a-f]{64}", "abc"),
            "/media",
            "/media/"
        }) assertThat(Site.get(other).status()).as(other).isEqualTo(404);
        MediaUploads.remove(id);
        assertThat(Site.get(address).status()).isEqualTo(404);
    }

    @Test
    void the_same_file_again_leads_to_the_picture_that_is_there() {
        var file = MediaUploads.fresh();
        var first = MediaUploads.id(MediaUploads.send(author, file));
        var rows = MediaUploads.rows();

        var again = MediaUploads.send(author, file);

        assertThat(MediaUploads.id(again)).isEqualTo(first);
        assertThat(author.get("/admin/media/" + first).html().text()).contains("вже було в бібліотеці");
        assertThat(MediaUploads.rows()).isEqualTo(rows);
        MediaUploads.remove(first);
    }

    @Test
    void who_clicks_often_and_fast_adds_it_once() throws Exception {
        var file = MediaUploads.fresh();
        var before = Integer.parseInt(MediaUploads.rows().get(0));
        var clicks = Executors.newFixedThreadPool(6);
        try {
            Callable<Reply> click = () -> MediaUploads.send(Admin.as(Role.AUTHOR), file);
            var ids = clicks
                    .invokeAll(IntStream.range(0, 6).mapToObj(i -> click).toList())
                    .stream()
                    .map(reply -> MediaUploads.id(get(reply)))
                    .collect(Collectors.toSet());

            assertThat(ids).hasSize(1);
            assertThat(MediaUploads.rows().get(0)).isEqualTo(String.valueOf(before + 1));
            MediaUploads.remove(ids.iterator().next());
        } finally {
            clicks.shutdownNow();
        }
    }

    @ParameterizedTest
    @FieldSource("FILES")
    void what_is_no_picture_is_refused_in_words_and_nothing_of_it_is_kept(Hostile file) {
        var rows = MediaUploads.rows();

        var reply = MediaUploads.send(author, "Пам’ятний стіл", new Upload(file.name(), "image/jpeg", file.bytes()));

        var tooLarge = file.reason() == Reason.TOO_MANY_BYTES;
        assertThat(reply.status()).isEqualTo(tooLarge ? 413 : 422);
        var page = reply.html();
        assertThat(page.select(".error-summary a[href='#file']").text())
                .isNotBlank()
                .isEqualTo(page.select("[id='file.about'] .problem").text());
        assertThat(page.getElementById("alternative.uk").text()).isEqualTo("Пам’ятний стіл");
        assertThat(page.select("#licence option[selected]").val()).isEqualTo("CC_BY_4");
        assertThat(MediaUploads.rows()).isEqualTo(rows);
    }

    @Test
    void a_file_far_over_the_limit_is_refused_with_the_form() {
        var rows = MediaUploads.rows();
        var huge = new byte[40 << 20];
        System.arraycopy(PictureFixture.jpeg(9, 9), 0, huge, 0, 300);

        var reply = MediaUploads.send(author, "Великий стіл", new Upload("huge.jpg", "image/jpeg", huge));

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.html().getElementById("alternative.uk").text()).isEqualTo("Великий стіл");
        assertThat(MediaUploads.rows()).isEqualTo(rows);
    }

    @ParameterizedTest
    @CsvSource({
        "alternative.uk, '', alternative.uk",
        "alternative.uk, LONG, alternative.uk",
        "credit.uk, '   ', credit.uk",
        "credit.en, LONG, credit.en",
        "licence, '', licence",
        "licence, MINE, licence",
        "licence, OTHER, terms.uk",
        "focalX, 101, focalX",
        "focalX, -1, focalX",
        "focalY, middle, focalY",
        "focalY, 99999999999, focalY"
    })
    void a_field_that_is_wrong_is_told_and_the_rest_kept(String field, String value, String at) {
        var rows = MediaUploads.rows();
        var other = field.equals("alternative.uk") ? "credit.uk" : "alternative.uk";

        var reply = author.postMultipart(
                "/admin/media/new",
                field,
                value.equals("LONG") ? "стіл ".repeat(500) : value,
                other,
                "<b>${7*7}</b>",
                "file",
                MediaUploads.fresh());

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.html().select(".error-summary a").eachAttr("href")).contains("#" + at, "#file");
        assertThat(reply.body()).contains("&lt;b&gt;${7*7}&lt;/b&gt;").doesNotContain("<b>${", "49<");
        assertThat(HtmlValidity.errors(reply.body())).isEmpty();
        assertThat(MediaUploads.rows()).isEqualTo(rows);
    }

    @Test
    void a_form_without_a_file_is_asked_for_one() {
        var none = MediaUploads.send(author, new Upload("", "application/octet-stream", new byte[0]));

        assertThat(none.status()).isEqualTo(422);
        assertThat(none.html().select(".error-summary").text()).contains("Виберіть файл");
    }

    @Test
    void what_is_no_form_is_refused() {
        assertThat(author.postEncoded("/admin/media/new", "csrf=" + author.csrf())
                        .status())
                .isEqualTo(415);
        assertThat(author.postParts("/admin/media/new", "alternative.uk", "x").status())
                .isEqualTo(403);
        assertThat(author.postParts("/admin/media/new", "file", MediaUploads.fresh(), "csrf", author.csrf())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_form_that_ends_in_its_middle_leaves_nothing() {
        var rows = MediaUploads.rows();
        var body = "------parley-0123456789\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + author.csrf()
                + "\r\n------parley-0123456789\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"
                + "\u00ff\u00d8\u00ff";

        var reply = author.postRaw("/admin/media/new", body.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(MediaUploads.rows()).isEqualTo(rows);
    }

    @Test
    void who_is_not_signed_in_uploads_nothing() {
        var rows = MediaUploads.rows();

        var reply = MediaUploads.send(Admin.nobody(), "Двоє за столом", MediaUploads.fresh());

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.html().select("input[name=then]").val()).isEqualTo("/admin/media/new");
        assertThat(Encoded.decode(reply.html().select("input[name=kept]").val()).value("alternative.uk"))
                .as("what was typed goes through the sign-in")
                .isEqualTo("Двоє за столом");
        assertThat(MediaUploads.rows()).isEqualTo(rows);
    }

    @Test
    void names_of_files_are_shown_and_never_used() {
        var name = "../../<img src=x>\\evil';.html";
        var file = new Upload(
                name.replace("\"", ""), "text/html", MediaUploads.fresh().bytes());

        var id = MediaUploads.id(MediaUploads.send(author, file));

        assertThat(Database.text("select file_name from medium where id = ?", id))
                .isEqualTo("evil';.html");
        assertThat(MediaUploads.address(id, 320)).endsWith("/320.jpg");
        MediaUploads.remove(id);
    }

    private static Reply get(Future<Reply> reply) {
        try {
            return reply.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
