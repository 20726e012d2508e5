package org.parley.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Folding;

/** Words, in any languages, that are looked for together: whoever asks for one of them finds the others. */
@Entity
@Table(name = "synonym_group")
public class SynonymGroup {

    /** How long one word or phrase may be. */
    public static final int LONGEST = 60;

    /** How many a group may have. */
    public static final int MOST = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    // One a line: a group is always read as a whole.
    private String words;

    private int edition = 1;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected SynonymGroup() {}

    /** @throws IllegalArgumentException when they are fewer than two, too many or too long, or one stands there twice */
    public SynonymGroup(List<String> words, String changedBy, Instant changedAt) {
        put(words, changedBy, changedAt);
    }

    final void put(List<String> wanted, String who, Instant when) {
        if (wanted.size() < 2 || wanted.size() > MOST || !wanted.stream().allMatch(SynonymGroup::isWord))
            throw new IllegalArgumentException("No group of words: " + wanted);
        if (wanted.stream().map(Folding::forSearch).distinct().count() < wanted.size())
            throw new IllegalArgumentException("A word stands there twice: " + wanted);
        words = String.join("\n", wanted);
        changedBy = who;
        changedAt = when;
    }

    void change(List<String> wanted, String who, Instant when) {
        put(wanted, who, when);
        edition++;
    }

    /** Whether it can stand in a group: it has a letter or digit, and is one line that is not too long. */
    public static boolean isWord(String word) {
        return word.length() <= LONGEST
                && word.codePoints().anyMatch(Character::isLetterOrDigit)
                && word.codePoints().noneMatch(Character::isISOControl);
    }

    public @Nullable Long id() {
        return id;
    }

    public List<String> words() {
        return Arrays.asList(words.split("\n", -1));
    }

    /** Whether one of its words is this one, letter case and kinds of apostrophes aside. */
    public boolean has(String word) {
        return words().stream().map(Folding::forSearch).anyMatch(Folding.forSearch(word)::equals);
    }

    /** How often it was changed, and once more. */
    public int edition() {
        return edition;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
