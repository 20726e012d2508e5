package org.parley.domain.editorial;

import java.util.HashMap;
import java.util.Map;
import org.parley.domain.article.Article;
import org.parley.domain.followup.FollowUp;

/** Remembers each record that was written, as it was then, and writes only by which name it can be read again. */
public final class InMemoryRecords implements RecordFormat {

    private final Map<String, Article> records = new HashMap<>();

    @Override
    public String write(Article article) {
        var name = "\"record " + (records.size() + 1) + "\"";
        records.put(name, copy(article));
        return name;
    }

    @Override
    public Article read(String content) {
        var record = records.get(content);
        if (record == null) throw new UnreadableRecord("Never written: " + content, new IllegalArgumentException());
        return copy(record);
    }

    private static Article copy(Article article) {
        // Follow-ups change as time goes by, so no two records may have the same one.
        var copy = new Article(article.slug(), article.headline());
        article.followUps().forEach(f -> copy.with(copy(f)));
        copy.become(article);
        return copy;
    }

    private static FollowUp copy(FollowUp f) {
        var copy = new FollowUp(f.key(), f.what(), f.parties(), f.agreedOn(), f.evidence());
        if (f.forum() != null) copy.in(f.forum());
        if (f.due() != null) copy.due(f.due());
        return copy;
    }
}
