package org.parley.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/**
 * A photograph with its credit, and all that is needed to show it: a version of an article says for good what its
 * readers saw. Sometimes only the credit has come down to us: then there is no picture to show, and the credit says so.
 */
@Embeddable
public class Photo {

    private static final Pattern HASH = Pattern.compile("^/media/([0-9a-f]{64})/");

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

    @Column(name = "photo_widths")
    private @Nullable String widths;

    @Column(name = "photo_licence")
    @Enumerated(EnumType.STRING)
    private @Nullable Licence licence;

    @Column(name = "photo_terms")
    private @Nullable Localized terms;

    @Column(name = "photo_focal_x")
    private @Nullable Integer focalX;

    @Column(name = "photo_focal_y")
    private @Nullable Integer focalY;

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

    Photo(Medium medium, Localized alternative, Localized credit) {
        this(credit, alternative, medium.address(), medium.width(), medium.height());
        var caption = medium.caption();
        widths = Widths.written(medium.widths());
        licence = caption.licence();
        terms = caption.terms();
        focalX = caption.focus().x();
        focalY = caption.focus().y();
    }

    public Localized credit() {
        return credit;
    }

    /** What the picture shows, for those who do not see it. */
    public @Nullable Localized alternative() {
        return alternative;
    }

    /** The address of the largest picture; null when there is only the credit. */
    public @Nullable String address() {
        return address;
    }

    /** The address of the picture in one of its {@link #widths}. */
    public String address(int inWidth) {
        var file = String.valueOf(address);
        return file.substring(0, file.lastIndexOf('/') + 1) + inWidth + file.substring(file.lastIndexOf('.'));
    }

    /** The fingerprint in the address, by which the library knows the picture; empty when there is none. */
    public Optional<String> hash() {
        return Optional.ofNullable(address)
                .map(HASH::matcher)
                .filter(Matcher::find)
                .map(m -> m.group(1));
    }

    /** Of the largest picture, in pixels. */
    public @Nullable Integer width() {
        return width;
    }

    public @Nullable Integer height() {
        return height;
    }

    /** In which widths it is there, smallest first; none are known of an old record. */
    public List<Integer> widths() {
        return widths == null ? List.of() : Widths.read(widths);
    }

    public @Nullable Licence licence() {
        return licence;
    }

    /** The licence in words of its own. */
    public @Nullable Localized terms() {
        return terms;
    }

    public FocalPoint focus() {
        return focalX == null || focalY == null ? FocalPoint.MIDDLE : new FocalPoint(focalX, focalY);
    }
}
