package org.parley.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * A photograph with its credit. Sometimes only the credit has come down to us: then there is no picture to show, and
 * the credit says so.
 */
@Embeddable
public class Photo {

    @Column(name = "photo_credit")
    private Localized credit;

    @Column(name = "photo_alternative")
    private @Nullable Localized alternative;

    @Column(name = "photo_address")
    private @Nullable String address;

    @Column(name = "photo_width")
    private @Nullable Integer width;

    @Column(name = "photo_height")
    private @Nullable Integer height;

    @SuppressWarnings("NullAway.Init")
    protected Photo() {}

    /** Only the credit. */
    public Photo(Localized credit) {
        this.credit = credit;
    }

    /**
     * @param address path on this site: {@code /media/{hash}/{file}}
     * @param width in pixels
     * @param height in pixels
     */
    public Photo(Localized credit, Localized alternative, String address, int width, int height) {
        this.credit = credit;
        this.alternative = alternative;
        this.address = address;
        this.width = width;
        this.height = height;
    }

    public Localized credit() {
        return credit;
    }

    /** What the picture shows, for those who do not see it. */
    public @Nullable Localized alternative() {
        return alternative;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable Integer width() {
        return width;
    }

    public @Nullable Integer height() {
        return height;
    }
}
