package org.parley.domain.editorial;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.domain.article.Article;
import org.parley.domain.article.KeyPoint;
import org.parley.domain.article.Section;
import org.parley.domain.followup.FollowUp;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/** What the editors wrote in a record, language by language. */
final class Translation {

    private Translation() {}

    /** Whether everything that the editors wrote is there in this language. What others said need not be. */
    static boolean isComplete(Article draft, Language language) {
        return draft.headline() != null && written(draft).allMatch(text -> text.isIn(language));
    }

    /** All words, in all languages. */
    static String words(Article draft) {
        return Stream.concat(written(draft), draft.quotations().stream().map(Quotation::words))
                .flatMap(text -> text.texts().values().stream())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Localized> written(Article draft) {
        return Stream.of(story(draft), table(draft), draft.followUps().stream().map(FollowUp::what))
                .flatMap(texts -> texts);
    }

    private static Stream<Localized> story(Article draft) {
        var top = Stream.of(draft.headline(), draft.lead(), draft.outcome()).filter(Objects::nonNull);
        var headings = draft.sections().stream().map(Section::heading).filter(Objects::nonNull);
        var points = draft.keyPoints().stream().map(KeyPoint::text);
        return Stream.of(top, points, headings, draft.paragraphs().map(p -> p.text()))
                .flatMap(texts -> texts);
    }

    private static Stream<Localized> table(Article draft) {
        var summaries = draft.positions().stream().map(Position::summary);
        var conditions = draft.positions().stream()
                .map(Position::condition)
                .filter(Objects::nonNull)
                .flatMap(c -> Stream.of(c.premise(), c.consequence()));
        var grounds = draft.commonGround().stream().map(CommonGround::statement);
        return Stream.of(summaries, conditions, grounds).flatMap(texts -> texts);
    }
}
