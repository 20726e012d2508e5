package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parley.domain.data.Pages.Kind;
import org.parley.web.site.SitemapParts.Span;

class SitemapPartsTest {

    @Test
    void a_small_site_is_one_file() {
        assertThat(new SitemapParts(kind -> 100).isOne()).isTrue();
    }

    @Test
    void the_parts_of_a_million_articles_have_each_of_them_once_and_no_part_has_too_many() {
        var parts = new SitemapParts(kind -> kind == Kind.ARTICLES ? 1_000_000 : 7);

        assertThat(parts.isOne()).isFalse();
        assertThat(parts.spans())
                .allSatisfy(span -> assertThat(2 * (span.upTo() - span.after())).isBetween(1L, 50_000L));
        var articles = parts.spans().stream()
                .filter(span -> span.kind() == Kind.ARTICLES)
                .flatMapToLong(SitemapPartsTest::identities);
        assertThat(articles.toArray())
                .isEqualTo(LongStream.rangeClosed(1, 1_000_000).toArray());
        assertThat(parts.spans()).extracting(Span::kind).contains(Kind.values());
    }

    private static LongStream identities(Span span) {
        return LongStream.rangeClosed(span.after() + 1, span.upTo());
    }
}
