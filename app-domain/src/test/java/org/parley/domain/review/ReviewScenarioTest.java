package org.parley.domain.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;

/** A draft is shown to somebody without an account, who has something to say about it. */
class ReviewScenarioTest {

    private final InMemoryWorld world = new InMemoryWorld();
    private final GenevaFixture geneva = new GenevaFixture();

    private Instant now = Instant.parse("2026-03-20T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);

    private final Editor author = world.editor(Role.AUTHOR);
    private final Editor editor = world.editor(Role.EDITOR);
    private final Editor stranger = world.editor(Role.AUTHOR);

    private long id;

    @BeforeEach
    void a_draft() {
        world.all.know(geneva);
        id = world.all
                .editing(clock)
                .begin(author, geneva.article(), "")
                .revision()
                .manuscriptId();
    }

    @Test
    void a_reviewer_sees_the_draft_and_notes_what_an_editor_resolves() {
        var token = share();

        var shown = sharing().open(token).orElseThrow();
        assertThat(shown.article().slug()).isEqualTo("geneva-2022-01-10");
        assertThat(shown.comments()).isEmpty();
        var comment = commenting().comment(token, place("p2"), "Рецензентка", "Тут потрібне джерело");

        assertThat(comment.isFromOutside()).isTrue();
        assertThat(comment.revisionNumber()).isEqualTo(1);
        assertThat(sharing().open(token).orElseThrow().comments()).containsExactly(comment);

        commenting().resolve(editor, id, requireNonNull(comment.id()));
        assertThat(comment.isResolved()).isTrue();
        assertThat(comment.resolvedBy()).isEqualTo(editor.name());
        commenting().reopen(author, id, requireNonNull(comment.id()));
        assertThat(comment.isResolved()).isFalse();
    }

    @Test
    void the_secret_of_a_link_is_not_kept() {
        var token = share();

        assertThat(world.all.reviews().links(id)).singleElement().satisfies(link -> {
            assertThat(link.tokenHash()).isEqualTo(token.hash()).doesNotContain(token.text());
            assertThat(token.text()).hasSizeGreaterThanOrEqualTo(43);
        });
        assertThat(sharing().open(new Token("guessed"))).isEmpty();
    }

    @Test
    void a_link_that_is_over_shows_nothing_and_takes_nothing() {
        var token = share();
        now = now.plus(Duration.ofDays(7));

        assertThatThrownBy(() -> sharing().open(token)).isInstanceOf(LinkOver.class);
        assertThatThrownBy(() -> commenting().comment(token, Place.WHOLE, "хтось", "щось"))
                .isInstanceOf(LinkOver.class);
        assertThat(world.all.reviews().comments(id)).isEmpty();
    }

    @Test
    void a_link_can_be_ended_before_its_time_by_those_whose_draft_it_is() {
        var token = share();
        var link = requireNonNull(world.all.reviews().links(id).get(0).id());

        assertThatThrownBy(() -> sharing().revoke(stranger, id, link)).isInstanceOf(NotAllowed.class);
        assertThat(sharing().open(token)).isPresent();
        sharing().revoke(author, id, link);
        sharing().revoke(author, id, link);

        assertThatThrownBy(() -> sharing().open(token)).isInstanceOf(LinkOver.class);
    }

    @Test
    void the_link_of_another_article_cannot_be_ended_here() {
        var token = share();
        var other = world.all
                .editing(clock)
                .begin(stranger, GenevaFixture.plain("talks"), "")
                .revision()
                .manuscriptId();
        var link = requireNonNull(world.all.reviews().links(id).get(0).id());

        sharing().revoke(stranger, other, link);

        assertThat(sharing().open(token)).isPresent();
    }

    @Test
    void what_is_in_the_trash_is_shown_to_nobody() {
        var token = share();
        world.all.trashing(clock).trash(author, id);

        assertThatThrownBy(() -> sharing().open(token)).isInstanceOf(LinkOver.class);
        assertThatThrownBy(() -> commenting().comment(token, Place.WHOLE, "хтось", "щось"))
                .isInstanceOf(LinkOver.class);
    }

    @Test
    void a_link_takes_so_many_comments_at_once_and_no_more() {
        var token = share();
        for (var i = 0; i < CommentingDraft.MOST_AT_ONCE; i++)
            commenting().comment(token, Place.WHOLE, "хтось", "щось " + i);

        assertThatThrownBy(() -> commenting().comment(token, Place.WHOLE, "хтось", "ще"))
                .isInstanceOf(TooMuch.class);
        assertThat(commenting().comment(token, Place.WHOLE, "хтось", "щось 1")).isNotNull();
        assertThat(commenting().comment(editor, id, Place.WHOLE, "редакція може"))
                .isNotNull();

        now = now.plus(Duration.ofMinutes(11));
        assertThat(commenting().comment(token, Place.WHOLE, "хтось", "ще")).isNotNull();
    }

    @Test
    void who_clicks_twice_has_said_it_once() {
        var token = share();

        var first = commenting().comment(token, place("p2"), "хтось", "щось");

        assertThat(commenting().comment(token, place("p2"), "хтось", "щось")).isEqualTo(first);
        assertThat(commenting().comment(token, place("p1"), "хтось", "щось")).isNotEqualTo(first);
        assertThat(world.all.reviews().comments(id)).hasSize(2);
    }

    @Test
    void strangers_neither_share_nor_comment() {
        assertThatThrownBy(() -> sharing().share(stranger, id, "усім", now.plusSeconds(60)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> commenting().comment(stranger, id, Place.WHOLE, "щось"))
                .isInstanceOf(NotAllowed.class);
        assertThat(world.all.reviews().links(id)).isEmpty();
    }

    @Test
    void a_comment_of_another_article_is_not_touched() {
        var other = world.all
                .editing(clock)
                .begin(stranger, GenevaFixture.plain("talks"), "")
                .revision()
                .manuscriptId();
        var comment = commenting().comment(author, id, Place.WHOLE, "щось");

        commenting().resolve(stranger, other, requireNonNull(comment.id()));

        assertThat(comment.isResolved()).isFalse();
    }

    @Test
    void what_was_commented_on_stays_to_be_looked_at() {
        var revision = world.all.revisions().newest(id).orElseThrow();
        commenting().comment(editor, id, Place.WHOLE, "щось");

        assertThat(revision.takesMore(author, now)).isFalse();
    }

    @Test
    void a_place_is_a_paragraph_or_a_cell_that_the_draft_has() {
        var article = geneva.article();

        assertThat(place("").isIn(article)).isTrue();
        assertThat(place("p2").isIn(article)).isTrue();
        assertThat(place("p9").isIn(article)).isFalse();
        assertThat(place("us.nato-enlargement").isIn(article)).isTrue();
        assertThat(place("us.weather").isIn(article)).isFalse();
        assertThat(place("us.nato-enlargement").party()).isEqualTo("us");
        assertThat(place("us.nato-enlargement").topic()).isEqualTo("nato-enlargement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"p0", "<b>", "us.", ".us", "us.nato.x", "P1", " "})
    void anything_else_is_no_place(String text) {
        assertThat(Place.parse(text)).isEmpty();
    }

    private Token share() {
        return sharing().share(author, id, "Рецензентка", now.plus(Duration.ofDays(7)));
    }

    private SharingDraft sharing() {
        return world.all.sharing(clock);
    }

    private CommentingDraft commenting() {
        return world.all.commenting(clock);
    }

    private static Place place(String text) {
        return Place.parse(text).orElseThrow();
    }
}
