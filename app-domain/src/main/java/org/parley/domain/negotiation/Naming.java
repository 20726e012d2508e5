package org.parley.domain.negotiation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/** What a party called the meeting: one may say "discussion" where the other says "negotiations". */
@Entity
@Table(name = "round_naming")
public class Naming {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(optional = false)
    private Party party;

    private Localized word;

    @Embedded
    private SourceReference source;

    @SuppressWarnings("NullAway.Init")
    protected Naming() {}

    public Naming(Party party, Localized word, SourceReference source) {
        this.party = party;
        this.word = word;
        this.source = source;
    }

    public Party party() {
        return party;
    }

    public Localized word() {
        return word;
    }

    public SourceReference source() {
        return source;
    }
}
