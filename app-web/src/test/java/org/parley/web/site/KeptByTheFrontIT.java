package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Site;

/** What nginx may show when no node answers. */
@OnTheServer
class KeptByTheFrontIT {

    private static final String HEADER = "X-Accel-Expires";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/uk",
                "/en/articles/geneva-2022-01-10",
                "/uk/feed.atom",
                "/uk/articles/geneva-2022-01-10.json",
                // Takes the place of a page that was there.
                "/uk/articles/never-there"
            })
    void what_all_readers_get_alike_is_kept_and_asked_for_again_each_time(String path) {
        assertThat(Site.get(path).header(HEADER)).isEqualTo(KeptByTheFront.EXPIRED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/admin/sign-in", "/review/unknown", "/health/ready", "/never-there"})
    void what_is_not_for_everybody_is_never_kept(String path) {
        assertThat(Site.get(path).header(HEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"uk", "en"})
    void what_a_browser_has_already_stays_kept(String language) {
        var page = Site.get("/" + language);

        var again = Site.get("/" + language, "If-None-Match", page.header("ETag"));

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header(HEADER)).isEqualTo(KeptByTheFront.EXPIRED);
    }
}
