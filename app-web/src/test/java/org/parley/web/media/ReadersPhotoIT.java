package org.parley.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.web.testing.HtmlValidity;
import org.parley.web.testing.LiveArticle;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Reader;
import org.parley.web.testing.Site;

/** Given an article with a photo, a reader gets it in the right size, with whose it is. */
@OnTheServer
class ReadersPhotoIT {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void the_photo_comes_in_several_widths_with_its_credit_and_licence() {
        try (var article = withPhoto("photo-widths")) {
            var page = Reader.EN.opens(article.path());
            var image = page.selectFirst("figure.photo img");

            assertThat(image.attr("src")).isEqualTo("/media/" + HASH + "/1280.jpg");
            assertThat(image.attr("srcset"))
                    .isEqualTo("/media/" + HASH + "/320.jpg 320w, /media/" + HASH + "/1280.jpg 1280w");
            assertThat(image.attr("sizes")).isNotEmpty();
            assertThat(image.attr("width")).isEqualTo("1280");
            assertThat(image.attr("height")).isEqualTo("720");
            assertThat(image.attr("alt")).isEqualTo("Two at a table");
            assertThat(image.hasAttr("lang")).isFalse();
            assertThat(page.selectFirst("figure.photo figcaption").text()).isEqualTo("Фото: агенція CC BY 4.0");
            assertThat(page.selectFirst("figure.photo a[rel=license]").attr("href"))
                    .isEqualTo("https://creativecommons.org/licenses/by/4.0/");
            assertThat(page.selectFirst("meta[property=og:image]").attr("content"))
                    .isEqualTo("https://parley.example/media/" + HASH + "/1280.jpg");
            assertThat(page.selectFirst("script[type=application/ld+json]").data())
                    .contains(
                            "\"image\":{\"@type\":\"ImageObject\"",
                            "creditText",
                            "\"license\":\"https://creativecommons");
            assertThat(HtmlValidity.errors(Site.get("/en" + article.path()).body()))
                    .isEmpty();
        }
    }

    @Test
    void in_lists_it_is_cropped_around_what_matters() {
        try (var article = withPhoto("photo-crop")) {
            var image = Reader.UK.opens("/articles").selectFirst(".teaser img");

            assertThat(image.attr("src")).isEqualTo("/media/" + HASH + "/320.jpg");
            assertThat(image.classNames()).contains("focus-x-3", "focus-y-10");
            assertThat(image.attr("alt")).isEqualTo("Двоє за столом");
            assertThat(HtmlValidity.errors(Site.get("/uk/articles").body())).isEmpty();
        }
    }

    private static LiveArticle withPhoto(String slug) {
        return LiveArticle.of(slug, "{\"uk\":\"Розмова\",\"en\":\"Talks\"}")
                .with("photo_credit", "{\"uk\":\"Фото: агенція\"}")
                .with("photo_alternative", "{\"uk\":\"Двоє за столом\",\"en\":\"Two at a table\"}")
                .with("photo_address", "/media/" + HASH + "/1280.jpg")
                .with("photo_width", 1280)
                .with("photo_height", 720)
                .with("photo_widths", "320,1280")
                .with("photo_licence", "CC_BY_4")
                .with("photo_focal_x", 28)
                .with("photo_focal_y", 100);
    }
}
