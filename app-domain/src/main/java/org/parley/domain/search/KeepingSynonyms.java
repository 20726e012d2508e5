package org.parley.domain.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.parley.domain.audit.AuditLog;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** The words that search takes for equal, as editors keep them. What they change holds for the next search. */
@Dependent
@Transactional
public class KeepingSynonyms {

    /** So many groups are enough; each is tried on each question. */
    public static final int MOST_GROUPS = 500;

    private final Synonyms synonyms;
    private final AuditLog log;
    private final Clock clock;

    @Inject
    public KeepingSynonyms(Synonyms synonyms, AuditLog log, Clock clock) {
        this.synonyms = synonyms;
        this.log = log;
        this.clock = clock;
    }

    /**
     * @throws WordTaken when one of them stands in another group
     * @throws IllegalStateException when there are {@link #MOST_GROUPS} already
     * @throws org.parley.domain.editor.NotAllowed when they are no editor
     */
    public SynonymGroup add(Editor who, List<String> words) {
        begin(who);
        requireFree(words, null);
        if (synonyms.all().size() >= MOST_GROUPS) throw new IllegalStateException("Too many groups of words");
        var group = new SynonymGroup(words, who.name(), clock.instant());
        synonyms.add(group);
        log.record(who, Deed.SYNONYMS_ADDED, subject(group));
        return group;
    }

    /**
     * @param base the edition that the editor saw
     * @throws SynonymsOutdated when somebody else has changed it since
     * @throws WordTaken when one of them stands in another group
     * @throws NoSuchElementException when it is gone
     * @throws org.parley.domain.editor.NotAllowed when they are no editor
     */
    public void change(Editor who, long id, int base, List<String> words) {
        begin(who);
        var group = group(id, base);
        requireFree(words, group);
        group.change(words, who.name(), clock.instant());
        synonyms.write(group);
        log.record(who, Deed.SYNONYMS_CHANGED, subject(group));
    }

    /**
     * @param base the edition that the editor saw
     * @throws SynonymsOutdated when somebody else has changed it since
     * @throws NoSuchElementException when it is gone
     * @throws org.parley.domain.editor.NotAllowed when they are no editor
     */
    public void remove(Editor who, long id, int base) {
        begin(who);
        var group = group(id, base);
        synonyms.remove(group);
        log.record(who, Deed.SYNONYMS_REMOVED, subject(group));
    }

    private void begin(Editor who) {
        who.require(Role.EDITOR);
        synonyms.lock();
    }

    private SynonymGroup group(long id, int base) {
        var group = synonyms.withId(id).orElseThrow();
        if (group.edition() != base) throw new SynonymsOutdated(group);
        return group;
    }

    private void requireFree(List<String> words, @Nullable SynonymGroup except) {
        for (var group : synonyms.all()) {
            if (except != null && Objects.equals(group.id(), except.id())) continue;
            words.stream().filter(group::has).findFirst().ifPresent(word -> {
                throw new WordTaken(word, group);
            });
        }
    }

    private static String subject(SynonymGroup group) {
        return "synonyms " + String.join(" = ", group.words());
    }
}
