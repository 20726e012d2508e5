package org.parley.web.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.parley.domain.article.Article;
import org.parley.web.form.Form;

/** What a page that stays open after an automatic save has to know of it: which anchors its rows have got. */
final class Anchored {

    private Anchored() {}

    /** The fields of the form with the anchors of its rows, as they are now. */
    static Map<String, String> fields(Form form, Article saved) {
        var anchors = StoryRows.of(form).anchorsIn(saved).iterator();
        var fields = new LinkedHashMap<String, String>();
        for (var s : form.rows(StoryRows.PART))
            for (var p : form.rows(StoryRows.PART + "." + s + ".paragraphs"))
                fields.put(StoryRows.PART + "." + s + ".paragraphs." + p + ".anchors", anchors.next());
        return fields;
    }
}
