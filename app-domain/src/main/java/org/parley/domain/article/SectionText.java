package org.parley.domain.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;

/** What an editor wants a section to say; it becomes a {@link Section} by {@link Article#tell}. */
public record SectionText(@Nullable Localized heading, List<ParagraphText> paragraphs) {

    /** @param anchor of the paragraph that this one was before; null when it is new */
    public record ParagraphText(@Nullable String anchor, Localized text) {}

    public static SectionText of(Section section) {
        var paragraphs = section.paragraphs().stream()
                .map(p -> new ParagraphText(p.anchor(), p.text()))
                .toList();
        return new SectionText(section.heading(), paragraphs);
    }
}
