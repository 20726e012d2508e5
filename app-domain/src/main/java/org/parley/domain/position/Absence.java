package org.parley.domain.position;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;

/** The recorded reason why a party has no position on a topic. No record of it means "not reported". */
@Entity
@Table(name = "absence")
public class Absence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

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

    /** Rests on another passage from now on. */
    public void resting(Passage on) {
        evidence = on;
    }

    public @Nullable Passage evidence() {
        return evidence;
    }
}
