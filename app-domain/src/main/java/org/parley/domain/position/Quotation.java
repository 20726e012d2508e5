package org.parley.domain.position;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.party.Party;
import org.parley.domain.party.Person;
import org.parley.domain.party.Post;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.SourceReference;

/**
 * Words that somebody said, exactly as the source gives them: its {@code […]} and ellipses are kept. They stand in a
 * paragraph of the article, or have a source of their own.
 */
@Entity
@Table(name = "quotation")
public class Quotation {

    /** What the reader has before them: the speaker's own words, or how many hands they went through. */
    public enum Wording {
        /** As spoken. */
        ORIGINAL,
        /** Translated by the source that we cite. */
        TRANSLATED_BY_SOURCE,
        /** Translated by us from the words that the source gives. */
        TRANSLATED_BY_US
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "record_key")
    private String key;

    private Localized words;

    @Enumerated(EnumType.STRING)
    private QuotationKind kind;

    @ManyToOne(optional = false)
    private Party party;

    @ManyToOne
    private @Nullable Person speaker;

    private Localized venue;

    @Column(name = "said_on")
    private LocalDate saidOn;

    @Column(name = "spoken_in")
    private String spokenIn;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_in")
    private Language reportedIn;

    @Column(name = "original_checked")
    private boolean originalChecked;

    @Column(name = "paragraph")
    private @Nullable String paragraph;

    @Embedded
    private @Nullable SourceReference source;

    @SuppressWarnings("NullAway.Init")
    protected Quotation() {}

    /**
     * @param key names it within the article: {@code q1}
     * @param spokenIn BCP 47 tag of the language that was spoken
     * @param reportedIn the language in which our source gives the words
     */
    public Quotation(
            String key,
            QuotationKind kind,
            Localized words,
            Party party,
            Localized venue,
            LocalDate saidOn,
            String spokenIn,
            Language reportedIn) {
        this.key = key;
        this.kind = kind;
        this.words = words;
        this.party = party;
        this.venue = venue;
        this.saidOn = saidOn;
        this.spokenIn = spokenIn;
        this.reportedIn = reportedIn;
    }

    public Quotation by(Person who) {
        this.speaker = who;
        return this;
    }

    /** Anchors it to the paragraph that has these words; null where they stand nowhere in the article. */
    public Quotation in(@Nullable String paragraphAnchor) {
        this.paragraph = paragraphAnchor;
        return this;
    }

    public Quotation saying(Localized exactWords) {
        this.words = exactWords;
        return this;
    }

    public Quotation from(SourceReference where) {
        this.source = where;
        return this;
    }

    /** The words in the spoken language were compared with a record of what was said. */
    public Quotation originalChecked() {
        this.originalChecked = true;
        return this;
    }

    /** Whether somebody compared the words in the spoken language with a record of what was said. */
    public boolean isOriginalChecked() {
        return originalChecked;
    }

    /** What these words are for someone who reads them in this language. */
    public Wording wordingIn(Language language) {
        // A regional tag, such as en-US, names the same language.
        var spoken = Locale.forLanguageTag(spokenIn).getLanguage().equals(language.tag());
        if (spoken && (originalChecked || language == reportedIn)) return Wording.ORIGINAL;
        return language == reportedIn ? Wording.TRANSLATED_BY_SOURCE : Wording.TRANSLATED_BY_US;
    }

    /** The speaker's post on that day, where both are known. */
    public Optional<Post> post() {
        return Optional.ofNullable(speaker).flatMap(who -> who.postOn(saidOn));
    }

    /** Null until it is published. */
    public @Nullable Long id() {
        return id;
    }

    public String key() {
        return key;
    }

    public QuotationKind kind() {
        return kind;
    }

    public Localized words() {
        return words;
    }

    public Party party() {
        return party;
    }

    public @Nullable Person speaker() {
        return speaker;
    }

    public Localized venue() {
        return venue;
    }

    public LocalDate saidOn() {
        return saidOn;
    }

    public String spokenIn() {
        return spokenIn;
    }

    public Language reportedIn() {
        return reportedIn;
    }

    public @Nullable String paragraph() {
        return paragraph;
    }

    public @Nullable SourceReference source() {
        return source;
    }
}
