package org.parley.web.review;

import org.parley.domain.article.Article;
import org.parley.domain.review.Comment;
import org.parley.domain.review.Place;
import org.parley.web.form.Form;

/** A comment as it is typed. */
final class CommentForm {

    private final Form form;

    CommentForm(Form form) {
        this.form = form;
    }

    /** Where in the draft; the whole stands in for what it does not have. */
    Place place(Article draft) {
        var place = Place.parse(form.value("place").strip()).filter(p -> p.isIn(draft));
        if (place.isEmpty()) form.refuse("place", "problem.unknownChoice");
        return place.orElse(Place.WHOLE);
    }

    String name() {
        return form.required("name", Comment.LONGEST_NAME);
    }

    String text() {
        return form.required("text", Comment.LONGEST);
    }
}
