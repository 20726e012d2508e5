package org.parley.domain.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Language;

/** Another name of a party in one language: Штати for США, Альянс for НАТО. */
@Entity
@Table(name = "party_alias")
public class Alias {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Alias() {}

    public Alias(Language language, String name) {
        this.language = language;
        this.name = name;
    }

    public Language language() {
        return language;
    }

    public String name() {
        return name;
    }
}
