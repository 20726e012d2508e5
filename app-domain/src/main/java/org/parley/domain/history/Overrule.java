package org.parley.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.text.Localized;

/**
 * What an editor says of a change instead of what follows from the record, and why. It hangs on the round, the party and
 * the topic, by their slugs, and so outlives each new version of the articles.
 */
@Entity
@Table(name = "overrule")
public class Overrule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String round;

    private String party;

    private String topic;

    @Enumerated(EnumType.STRING)
    private Mark mark;

    private Localized reason;

    private int edition;

    @Column(name = "changed_by")
    private String changedBy = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected Overrule() {}

    /** @param round slug of the round in which the change is, as {@code party} and {@code topic} are slugs */
    public Overrule(String round, String party, String topic, Mark mark, Localized reason) {
        this.round = round;
        this.party = party;
        this.topic = topic;
        this.mark = mark;
        this.reason = reason;
    }

    /** From now on it says what the other one does: the next edition. */
    void become(Overrule other, Editor who, Instant at) {
        mark = other.mark;
        reason = other.reason;
        edition++;
        changedBy = who.name();
        changedAt = at;
    }

    public boolean isAt(String roundSlug, String partySlug, String topicSlug) {
        return round.equals(roundSlug) && party.equals(partySlug) && topic.equals(topicSlug);
    }

    boolean isAt(Standing standing) {
        return isAt(
                standing.round().slug(),
                standing.party().slug(),
                standing.topic().slug());
    }

    boolean saysTheSameAs(Overrule other) {
        return mark == other.mark && reason.equals(other.reason);
    }

    public @Nullable Long id() {
        return id;
    }

    public String round() {
        return round;
    }

    public String party() {
        return party;
    }

    public String topic() {
        return topic;
    }

    public Mark mark() {
        return mark;
    }

    /** For readers. */
    public Localized reason() {
        return reason;
    }

    /** Counted from 1 on; 0 until it is kept. */
    public int edition() {
        return edition;
    }

    /** The name of whoever changed it last. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
