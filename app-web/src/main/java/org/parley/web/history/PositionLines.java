package org.parley.web.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.article.Reported;
import org.parley.domain.history.Standing;
import org.parley.domain.position.Absence;
import org.parley.domain.position.CommonGround;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.web.view.Addresses;
import org.parley.web.view.Views;

/** The lines that one cell in one round has in the table for spreadsheets. */
final class PositionLines {

    private final Standing standing;
    private final Language language;
    private final Views views;

    PositionLines(Standing standing, Language language, Views views) {
        this.standing = standing;
        this.language = language;
        this.views = views;
    }

    List<List<String>> all() {
        var lines = new ArrayList<List<String>>();
        standing.positions().forEach(p -> lines.add(position(p)));
        standing.commonGround().forEach(c -> lines.add(together(c)));
        if (!standing.isHeld()) standing.absences().forEach(a -> lines.add(absence(a)));
        return lines;
    }

    private List<String> position(Reported<Position> reported) {
        var position = reported.what();
        var condition = position.condition();
        return line(
                reported.article(),
                List.of(
                        "position",
                        position.stance().name(),
                        views.say(language, "stance." + position.stance()),
                        words(position.summary()),
                        words(condition == null ? null : condition.premise()),
                        words(condition == null ? null : condition.consequence()),
                        position.quotations().stream().map(this::said).collect(Collectors.joining(" | "))),
                position.evidence(),
                position.summary());
    }

    private List<String> together(Reported<CommonGround> reported) {
        var ground = reported.what();
        var told = List.of(
                "common_ground", "", views.say(language, "positions.together"), words(ground.statement()), "", "", "");
        return line(reported.article(), told, ground.evidence(), ground.statement());
    }

    private List<String> absence(Reported<Absence> reported) {
        var reason = reported.what().reason();
        var told = List.of("absence", reason.name(), views.say(language, "absence." + reason), "", "", "", "");
        return line(reported.article(), told, reported.what().evidence(), null);
    }

    private List<String> line(
            Article article, List<String> told, @Nullable Passage evidence, @Nullable Localized text) {
        var round = standing.round();
        var line = new ArrayList<>(List.of(
                round.slug(),
                words(round.place()),
                round.startsOn().toString(),
                round.endsOn().toString(),
                standing.party().slug(),
                words(standing.party().name()),
                standing.topic().slug(),
                words(standing.topic().name())));
        line.addAll(told);
        line.addAll(change());
        line.addAll(List.of(
                article.slug(),
                Integer.toString(article.version()),
                Addresses.absolute(new Addresses(language).article(article)),
                evidence == null ? "" : evidence.paragraph(),
                text == null ? "" : text.in(language).language().tag()));
        return line.stream().toList();
    }

    private List<String> change() {
        var mark = standing.mark();
        var change = standing.change();
        var against = change == null ? null : change.against();
        return List.of(
                mark == null ? "" : mark.name(),
                mark == null ? "" : views.say(language, "mark." + mark),
                standing.overrule() == null ? "no" : "yes",
                against == null ? "" : against.slug());
    }

    private String said(Quotation quotation) {
        var speaker = quotation.speaker();
        return words(quotation.words()) + (speaker == null ? "" : " — " + words(speaker.name()));
    }

    private String words(@Nullable Localized text) {
        return text == null ? "" : text.in(language).words();
    }
}
