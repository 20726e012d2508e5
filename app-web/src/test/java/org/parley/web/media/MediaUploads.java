package org.parley.web.media;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.domain.picture.PictureFixture;
import org.parley.web.testing.Admin;
import org.parley.web.testing.Admin.Upload;
import org.parley.web.testing.Database;
import org.parley.web.testing.Reply;

/** What the tests of pictures send, and how many are in the library. */
final class MediaUploads {

    private static final AtomicInteger LAST = new AtomicInteger(700);

    private MediaUploads() {}

    /** A picture that was not sent before: each is one pixel wider. */
    static Upload fresh() {
        return new Upload("table.jpg", "image/jpeg", PictureFixture.jpeg(LAST.incrementAndGet(), 200));
    }

    static Reply send(Admin who, Upload file) {
        return send(who, "Двоє за столом", file);
    }

    static Reply send(Admin who, String alternative, Upload file) {
        return who.postMultipart(
                "/admin/media/new",
                "alternative.uk",
                alternative,
                "alternative.en",
                "Two at a table",
                "credit.uk",
                "Фото: агенція",
                "credit.en",
                "Photo: agency",
                "licence",
                "CC_BY_4",
                "focalX",
                "30",
                "focalY",
                "40",
                "file",
                file);
    }

    /** The id of a picture that was added. */
    static long added(Admin who) {
        return id(send(who, fresh()));
    }

    static long id(Reply added) {
        var address = added.header("Location");
        if (!address.matches("/admin/media/[0-9]+")) throw new AssertionError(added.toString());
        return Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
    }

    /** The address of the picture in this width. */
    static String address(long id, int width) {
        return Database.text("select concat('/media/', hash, '/', ?, '.', type) from medium where id = ?", width, id);
    }

    static List<String> rows() {
        return List.of(Database.text("select count(*) from medium"), Database.text("select count(*) from print"));
    }

    static void remove(long id) {
        Database.run("delete from medium where id = ?", id);
    }
}
