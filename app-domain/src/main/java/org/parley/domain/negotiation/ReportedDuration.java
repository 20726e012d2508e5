package org.parley.domain.negotiation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/** How long a round took, as one source told it: "almost eight hours". Sources differ, so a round may have several. */
@Embeddable
public class ReportedDuration {

    private Localized duration;

    private @Nullable Integer minutes;

    @Embedded
    private SourceReference source;

    @SuppressWarnings("NullAway.Init")
    protected ReportedDuration() {}

    public ReportedDuration(Localized duration, @Nullable Integer minutes, SourceReference source) {
        this.duration = duration;
        this.minutes = minutes;
        this.source = source;
    }

    /** In the source's words. */
    public Localized duration() {
        return duration;
    }

    /** Only when the source gave a figure; "almost eight hours" is none. */
    public @Nullable Integer minutes() {
        return minutes;
    }

    public SourceReference source() {
        return source;
    }
}
