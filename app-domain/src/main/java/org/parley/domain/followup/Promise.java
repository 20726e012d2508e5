package org.parley.domain.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.PartialDate;

/** What was promised, in the words in which it was put at one time. */
@Embeddable
public class Promise {

    @Column(name = "first_what")
    private Localized what;

    @Column(name = "first_forum")
    private @Nullable Localized forum;

    @Column(name = "first_due")
    private @Nullable PartialDate due;

    @Column(name = "first_words")
    private @Nullable Localized words;

    @SuppressWarnings("NullAway.Init")
    protected Promise() {}

    public Promise(Localized what, @Nullable Localized forum, @Nullable PartialDate due, @Nullable Localized words) {
        this.what = what;
        this.forum = forum;
        this.due = due;
        this.words = words;
    }

    public Localized what() {
        return what;
    }

    public @Nullable Localized forum() {
        return forum;
    }

    /** By when, as precisely as it was said; null when no date was named. */
    public @Nullable PartialDate due() {
        return due;
    }

    /** The sentence of the article that says so; null where it has none of its own. */
    public @Nullable Localized words() {
        return words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Promise that
                && what.equals(that.what)
                && Objects.equals(forum, that.forum)
                && Objects.equals(due, that.due)
                && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(what, forum, due, words);
    }
}
