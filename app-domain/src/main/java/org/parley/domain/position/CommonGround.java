package org.parley.domain.position;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.negotiation.Topic;
import org.parley.domain.party.Party;
import org.parley.domain.text.Localized;

/** A position that several parties hold together. It is agreed, but nothing is to be done: that is a follow-up. */
@Entity
@Table(name = "common_ground")
public class CommonGround {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "record_key")
    private String key;

    @ManyToOne(optional = false)
    private Topic topic;

    @ManyToMany
    @JoinTable(
            name = "common_ground_party",
            joinColumns = @JoinColumn(name = "common_ground_id"),
            inverseJoinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "ordinal")
    private List<Party> parties = new ArrayList<>();

    private Localized statement;

    @Embedded
    private Passage evidence;

    @SuppressWarnings("NullAway.Init")
    protected CommonGround() {}

    /**
     * @param key names it within the article: {@code c1}
     * @throws IllegalArgumentException when fewer than two parties share it
     */
    public CommonGround(String key, Topic topic, List<Party> parties, Localized statement, Passage evidence) {
        if (Set.copyOf(parties).size() < 2)
            throw new IllegalArgumentException("Common ground needs at least two parties");
        this.key = key;
        this.topic = topic;
        this.parties.addAll(parties);
        this.statement = statement;
        this.evidence = evidence;
    }

    /** The same without one of its parties, of whom two must be left; itself where that party has no part in it. */
    public CommonGround without(Party party) {
        if (!parties.contains(party)) return this;
        return new CommonGround(
                key, topic, parties.stream().filter(p -> !p.equals(party)).toList(), statement, evidence);
    }

    public String key() {
        return key;
    }

    public Topic topic() {
        return topic;
    }

    public List<Party> parties() {
        return List.copyOf(parties);
    }

    public Localized statement() {
        return statement;
    }

    /** Rests on another passage from now on. */
    public void resting(Passage on) {
        evidence = on;
    }

    public Passage evidence() {
        return evidence;
    }
}
