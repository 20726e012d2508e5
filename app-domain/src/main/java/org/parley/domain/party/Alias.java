package org.parley.domain.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.parley.domain.text.Language;

/** Another name of a party in one language: Штати for США, Альянс for НАТО. */
@Embeddable
public class Alias {

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
