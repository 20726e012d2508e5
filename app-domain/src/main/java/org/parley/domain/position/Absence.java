package org.parley.domain.position;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/** The recorded reason why a party has no position on a topic. No record of it means "not reported". */
@Embeddable
public class Absence {

    @ManyToOne(optional = false)
    private Party party;

    @ManyToOne(optional = false)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    @Embedded
    private @Nullable Passage evidence;

    @SuppressWarnings("NullAway.Init")
    protected Absence() {}

    public Absence(Party party, Topic topic, AbsenceReason reason, @Nullable Passage evidence) {
        this.party = party;
        this.topic = topic;
        this.reason = reason;
        this.evidence = evidence;
    }

    public Party party() {
        return party;
    }

    public Topic topic() {
        return topic;
    }

    public AbsenceReason reason() {
        return reason;
    }

    public @Nullable Passage evidence() {
        return evidence;
    }
}
