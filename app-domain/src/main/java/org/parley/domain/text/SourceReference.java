package org.parley.domain.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who said so, and where it can be read. The address may be missing: many sources have none that lasts. */
@Embeddable
public class SourceReference {

    @Column(name = "source_name")
    private Localized name;

    @Column(name = "source_url")
    private @Nullable String url;

    @SuppressWarnings("NullAway.Init")
    protected SourceReference() {}

    /** @throws IllegalArgumentException when the address is not one of a web page */
    public SourceReference(Localized name, @Nullable String url) {
        this.name = name;
        this.url = WebAddress.checked(url);
    }

    public Localized name() {
        return name;
    }

    public @Nullable String url() {
        return url;
    }
}
