package org.parley.domain.position;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.text.Localized;

/**
 * What a party holds on a topic, as one article reports it: the stance, a summary, perhaps a condition, and the
 * evidence: the passage that says so, and the quotations.
 */
@Entity
@Table(name = "party_position")
public class Position {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "record_key")
    private String key;

    @ManyToOne(optional = false)
    private Party party;

    @ManyToOne(optional = false)
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private Localized summary;

    @Embedded
    private @Nullable Condition condition;

    @Embedded
    private Passage evidence;

    @ManyToMany
    @JoinTable(
            name = "position_quotation",
            joinColumns = @JoinColumn(name = "position_id"),
            inverseJoinColumns = @JoinColumn(name = "quotation_id"))
    @OrderColumn(name = "ordinal")
    private List<Quotation> quotations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Position() {}

    /** @param key names it within the article: {@code s1} */
    public Position(String key, Party party, Topic topic, Stance stance, Localized summary, Passage evidence) {
        this.key = key;
        this.party = party;
        this.topic = topic;
        this.stance = stance;
        this.summary = summary;
        this.evidence = evidence;
    }

    public Position on(Condition what) {
        this.condition = what;
        return this;
    }

    public Position with(Quotation quotation) {
        quotations.add(quotation);
        return this;
    }

    /** Takes this for the quotation with the same key, where it rests on that. */
    public void cite(Quotation saidAnew) {
        quotations.replaceAll(q -> q.key().equals(saidAnew.key()) ? saidAnew : q);
    }

    /** Null until it is published. */
    public @Nullable Long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public Party party() {
        return party;
    }

    public Topic topic() {
        return topic;
    }

    public Stance stance() {
        return stance;
    }

    public Localized summary() {
        return summary;
    }

    public @Nullable Condition condition() {
        return condition;
    }

    /** Rests on another passage from now on. */
    public void resting(Passage on) {
        evidence = on;
    }

    public Passage evidence() {
        return evidence;
    }

    public List<Quotation> quotations() {
        return List.copyOf(quotations);
    }
}
