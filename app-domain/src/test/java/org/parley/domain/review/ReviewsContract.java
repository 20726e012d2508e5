package org.parley.domain.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.domain.World;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** What {@link Reviews} promise, wherever they are kept. */
public abstract class ReviewsContract {

    private static final Instant NOON = Instant.parse("2026-03-21T12:00:00Z");

    protected final World world;
    private final Editor editor;

    protected ReviewsContract(World world) {
        this.world = world;
        this.editor = world.editor(Role.EDITOR);
    }

    @Test
    void a_link_is_found_by_its_secret_alone() {
        var id = world.manuscript();
        var token = Token.random();
        var link = link(id, token);

        var found = world.find(all -> all.reviews().link(token)).orElseThrow();
        assertThat(world.find(all -> all.reviews().lockedLink(token))).isPresent();

        assertThat(found.id()).isEqualTo(link.id());
        assertThat(found.forWhom()).isEqualTo("Рецензентка");
        assertThat(found.madeBy()).isEqualTo(editor.name());
        assertThat(found.endsAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(world.find(all -> all.reviews().link(Token.random()))).isEmpty();
        assertThat(world.find(all -> all.reviews().link(new Token(token.hash()))))
                .isEmpty();
    }

    @Test
    void an_article_has_its_own_links_the_newest_first() {
        var id = world.manuscript();
        var first = requireNonNull(link(id, Token.random()).id());
        var second = requireNonNull(link(id, Token.random()).id());
        var other = world.manuscript();

        assertThat(world.list(all -> all.reviews().links(id)))
                .extracting(ShareLink::id)
                .containsExactly(second, first);
        assertThat(world.list(all -> all.reviews().links(other))).isEmpty();
        assertThat(world.find(all -> all.reviews().link(id, first))).isPresent();
        assertThat(world.find(all -> all.reviews().link(other, first))).isEmpty();
    }

    @Test
    void comments_stand_in_their_order_with_their_places() {
        var id = world.manuscript();
        var link = link(id, Token.random());
        world.run(all -> all.reviews().add(comment(id, link, "p2", NOON)));
        world.run(all -> all.reviews().add(comment(id, null, "us.nato-enlargement", NOON)));

        var comments = world.list(all -> all.reviews().comments(id));

        assertThat(comments).extracting(c -> c.place().toString()).containsExactly("p2", "us.nato-enlargement");
        assertThat(comments).extracting(Comment::isFromOutside).containsExactly(true, false);
        assertThat(comments).extracting(Comment::text).containsOnly("Тут потрібне джерело");
        var comment = requireNonNull(comments.get(0).id());
        assertThat(world.find(all -> all.reviews().comment(id, comment))).isPresent();
        assertThat(world.find(all -> all.reviews().comment(-1, comment))).isEmpty();
    }

    @Test
    void what_came_by_a_link_is_told_from_a_moment_on() {
        var id = world.manuscript();
        var link = link(id, Token.random());
        world.run(all -> all.reviews().add(comment(id, link, "", NOON)));
        world.run(all -> all.reviews().add(comment(id, link, "", NOON.plusSeconds(60))));
        world.run(all -> all.reviews().add(comment(id, null, "", NOON.plusSeconds(60))));

        assertThat(world.list(all -> all.reviews().comments(link, NOON))).hasSize(2);
        assertThat(world.list(all -> all.reviews().comments(link, NOON.plusSeconds(1))))
                .hasSize(1);
    }

    private ShareLink link(long id, Token token) {
        var link = new ShareLink(id, token, "Рецензентка", editor, NOON, NOON.plusSeconds(60));
        world.run(all -> all.reviews().add(link));
        return link;
    }

    private static Comment comment(long id, @Nullable ShareLink link, String place, Instant at) {
        return new Comment(id, 1, Place.parse(place).orElseThrow(), link, "хтось", "Тут потрібне джерело", at);
    }
}
