package org.parley.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How often the source says that it had been read by a day: a fact taken over, not a counter of ours. */
@Embeddable
public class ViewCount {

    @Column(name = "views")
    private long views;

    @Column(name = "views_as_of")
    private LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    protected ViewCount() {}

    public ViewCount(long views, LocalDate asOf) {
        this.views = views;
        this.asOf = asOf;
    }

    public long views() {
        return views;
    }

    public LocalDate asOf() {
        return asOf;
    }
}
