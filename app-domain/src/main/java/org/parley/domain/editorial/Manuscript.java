package org.parley.domain.editorial;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.party.Party;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * What the desk knows of an article, whether readers know it or not: who began it, how far it has come, and what its
 * newest revision is about, so that lists need not read any record.
 */
@Entity
@Table(name = "manuscript")
public class Manuscript {

    /** How far it has come. */
    public enum State {
        DRAFT,
        IN_REVIEW,
        SCHEDULED,
        PUBLISHED,
        WITHDRAWN
    }

    private static final int TITLE_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "begun_by")
    private @Nullable Long begunBy;

    @Column(name = "begun_by_name")
    private @Nullable String begunByName;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    @Column(name = "trashed_at")
    private @Nullable Instant trashedAt;

    private String slug = "";

    private @Nullable Localized headline;

    private String title = "";

    private @Nullable String negotiation;

    private @Nullable String round;

    @Column(name = "in_uk")
    private boolean inUk;

    @Column(name = "in_en")
    private boolean inEn;

    @Column(name = "revised_at")
    private Instant revisedAt;

    @Column(name = "revised_by")
    private String revisedBy = "";

    private int broken;

    @Column(name = "stale_texts")
    private String staleTexts = "";

    private int stale;

    @ElementCollection
    @CollectionTable(name = "manuscript_party", joinColumns = @JoinColumn(name = "manuscript_id"))
    @Column(name = "party")
    private Set<String> parties = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "manuscript_tag", joinColumns = @JoinColumn(name = "manuscript_id"))
    @Column(name = "tag")
    private Set<String> tags = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Manuscript() {}

    /** @param who begins it; null when it was brought along, as the sample is */
    public Manuscript(@Nullable Editor who, Instant at) {
        begunAt = at;
        revisedAt = at;
        if (who != null) {
            begunBy = who.id();
            begunByName = who.name();
        }
    }

    /** Authors work on what they began, editors on everything. */
    public boolean isOpenTo(Editor who) {
        return who.is(Role.EDITOR) || who.is(Role.AUTHOR) && begunBy != null && Objects.equals(begunBy, who.id());
    }

    /** @throws NotAllowed when it is somebody else's, and they are no editor */
    public void requireOpenTo(Editor who) {
        if (!isOpenTo(who)) throw new NotAllowed(who.name() + " did not begin article " + id);
    }

    /** Takes over what the newest revision is about. */
    public void follow(Article draft, String editor, Instant at) {
        slug = draft.slug();
        headline = draft.headline();
        title = titleOf(draft);
        var where = draft.round();
        round = where == null ? null : where.slug();
        negotiation = where == null ? null : where.negotiation().slug();
        inUk = Translation.isComplete(draft, Language.UK);
        inEn = Translation.isComplete(draft, Language.EN);
        replace(parties, draft.parties().stream().map(Party::slug).collect(Collectors.toSet()));
        broken = Evidence.broken(draft).size();
        revisedAt = at;
        revisedBy = editor;
    }

    /** Takes note of texts that were changed in one language only. */
    void compare(Article before, Article after) {
        keep(new StaleTexts(staleTexts).follow(before, after));
    }

    /** Somebody has seen that all texts say the same in all languages. */
    public void confirmTranslations() {
        keep(new StaleTexts(""));
    }

    private void keep(StaleTexts texts) {
        staleTexts = texts.toString();
        stale = texts.size();
    }

    public void become(State next) {
        state = next;
    }

    public void trash(Instant at) {
        trashedAt = at;
    }

    public void restore() {
        trashedAt = null;
    }

    public void tag(Collection<String> labels) {
        replace(tags, labels);
    }

    private static String titleOf(Article draft) {
        var headline = draft.headline();
        if (headline == null) return "";
        var words = headline.in(Language.UK).words();
        return words.codePointCount(0, words.length()) <= TITLE_LENGTH
                ? words
                : words.substring(0, words.offsetByCodePoints(0, TITLE_LENGTH));
    }

    // Only what differs is written.
    private static void replace(Set<String> kept, Collection<String> wanted) {
        kept.retainAll(Set.copyOf(wanted));
        kept.addAll(wanted);
    }

    public @Nullable Long id() {
        return id;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** The id of the editor who began it; null when nobody here did. */
    public @Nullable Long begunBy() {
        return begunBy;
    }

    public @Nullable String begunByName() {
        return begunByName;
    }

    public State state() {
        return state;
    }

    /** Since when it is in the trash; null when it is not. */
    public @Nullable Instant trashedAt() {
        return trashedAt;
    }

    /** The slug that the newest revision gives it. */
    public String slug() {
        return slug;
    }

    public @Nullable Localized headline() {
        return headline;
    }

    /** The headline as lists are ordered by it; empty where there is none. */
    public String title() {
        return title;
    }

    /** By slug. */
    public @Nullable String negotiation() {
        return negotiation;
    }

    /** By slug. */
    public @Nullable String round() {
        return round;
    }

    /** Whether all that the editors wrote is there in this language. */
    public boolean isIn(Language language) {
        return language == Language.UK ? inUk : inEn;
    }

    /** How many words that something rests on do not stand in their paragraph any more. */
    public int broken() {
        return broken;
    }

    /** How many texts were changed in one language since the other one was. */
    public int stale() {
        return stale;
    }

    public Instant revisedAt() {
        return revisedAt;
    }

    public String revisedBy() {
        return revisedBy;
    }

    /** Whose positions are compared, by slug. */
    public Set<String> parties() {
        return Set.copyOf(parties);
    }

    /** Labels for colleagues; readers see none. */
    public Set<String> tags() {
        return Set.copyOf(tags);
    }
}
