package org.parley.domain.article;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.SectionText.ParagraphText;

/** Gives paragraphs their anchors: each once, and none that an earlier paragraph of the article had. */
final class Anchors {

    private final Set<String> taken = new HashSet<>();
    private final int givenBefore;
    private int last;

    /** @param last the number of the last anchor that was ever given */
    Anchors(int last) {
        this.givenBefore = last;
        this.last = last;
    }

    Section give(SectionText section) {
        return new Section(
                section.heading(), section.paragraphs().stream().map(this::give).toList());
    }

    int last() {
        return last;
    }

    private Paragraph give(ParagraphText wanted) {
        var anchor = wanted.anchor();
        var own = anchor != null && wasGiven(anchor) && taken.add(anchor);
        return new Paragraph(own && anchor != null ? anchor : "p" + ++last, wanted.text());
    }

    private boolean wasGiven(@Nullable String anchor) {
        return anchor != null && Paragraph.isAnchor(anchor) && Integer.parseInt(anchor.substring(1)) <= givenBefore;
    }
}
