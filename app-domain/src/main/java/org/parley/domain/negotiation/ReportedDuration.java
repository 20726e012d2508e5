package org.parley.domain.negotiation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/** How long a round took, as one source told it: "almost eight hours". Sources differ, so a round may have several. */
@Entity
@Table(name = "round_duration")
public class ReportedDuration {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

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
