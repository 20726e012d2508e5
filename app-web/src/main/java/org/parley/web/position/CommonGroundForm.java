package org.parley.web.position;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.party.Party;
import org.parley.domain.position.CommonGround;
import org.parley.web.form.Form;

/** Common ground as its form has it. */
final class CommonGroundForm {

    private static final int STATEMENT = 1000;
    private static final int SLUG = 100;

    private final Form form;

    CommonGroundForm(Form form) {
        this.form = form;
    }

    static Form of(CommonGround ground) {
        var form = Form.empty()
                .with("topic", ground.topic())
                .with("parties", ground.parties().stream().map(Party::slug).toList())
                .with("statement", ground.statement());
        return PassageFields.put(form, "evidence", ground.evidence());
    }

    /** Null where it cannot be put together, since something is wrong. */
    @Nullable
    CommonGround read(String key, Article article) {
        var slug = form.required("topic", SLUG);
        var topic = article.topics().stream().filter(t -> t.slug().equals(slug)).findFirst();
        if (topic.isEmpty()) form.refuse("topic", "problem.unknownChoice");
        var parties = parties(article);
        var statement = form.requiredLocalized("statement", STATEMENT);
        var evidence = new PassageFields(form, article).required("evidence");
        if (topic.isEmpty() || parties.size() < 2) return null;
        return new CommonGround(key, topic.get(), parties, statement, evidence);
    }

    // In the order of the table.
    private List<Party> parties(Article article) {
        var chosen = form.values("parties");
        var known = article.parties().stream()
                .filter(p -> chosen.contains(p.slug()))
                .toList();
        if (known.size() < chosen.stream().distinct().count()) form.refuse("parties", "problem.unknownChoice");
        if (known.size() < 2) form.refuse("parties", "problem.twoParties");
        return known;
    }
}
