package org.parley.domain.article;

import jakarta.persistence.Embeddable;
import org.parley.domain.text.Localized;

/** One of the few sentences that tell what matters most. */
@Embeddable
public class KeyPoint {

    private Localized text;

    @SuppressWarnings("NullAway.Init")
    protected KeyPoint() {}

    public KeyPoint(Localized text) {
        this.text = text;
    }

    public Localized text() {
        return text;
    }
}
