package org.parley.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.WebAddress;

/** Further reading: an article here, a page elsewhere, or only a title whose address is not known. */
@Embeddable
public class ReadAlso {

    private Localized title;

    @Column(name = "article_slug")
    private @Nullable String articleSlug;

    private @Nullable String url;

    @SuppressWarnings("NullAway.Init")
    protected ReadAlso() {}

    /** @throws IllegalArgumentException when the address is not one of a web page */
    public ReadAlso(Localized title, @Nullable String articleSlug, @Nullable String url) {
        this.title = title;
        this.articleSlug = articleSlug;
        this.url = WebAddress.checked(url);
    }

    public Localized title() {
        return title;
    }

    /** Of the article on this site. */
    public @Nullable String articleSlug() {
        return articleSlug;
    }

    public @Nullable String url() {
        return url;
    }
}
