package org.parley.domain.position;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.parley.domain.text.Localized;

/** What a position hangs on: <em>if</em> this comes about, <em>then</em> that follows. */
@Embeddable
public class Condition {

    @Column(name = "condition_if")
    private Localized premise;

    @Column(name = "condition_then")
    private Localized consequence;

    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    public Condition(Localized premise, Localized consequence) {
        this.premise = premise;
        this.consequence = consequence;
    }

    /** The part after "if". */
    public Localized premise() {
        return premise;
    }

    /** The part after "then". */
    public Localized consequence() {
        return consequence;
    }
}
