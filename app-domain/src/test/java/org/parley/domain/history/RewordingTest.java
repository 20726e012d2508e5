package org.parley.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.difference.TextDifference.Fate;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class RewordingTest {

    private final NegotiationFixture talks = new NegotiationFixture(new InMemoryWorld());

    @Test
    void texts_are_compared_in_the_language_of_the_reader() {
        said("first", Localized.of("Жодного розширення", "No enlargement"));
        said("second", Localized.of("Жодного розширення на схід", "No enlargement to the east"));

        var compared = rewording().of(Rewording.Part.SUMMARY, Language.EN).orElseThrow();

        assertThat(compared.language()).isEqualTo(Language.EN);
        assertThat(compared.difference().runs())
                .filteredOn(run -> run.fate() == Fate.CAME)
                .extracting(run -> run.words().strip())
                .containsExactly("to the east");
        assertThat(rewording().of(Rewording.Part.CONDITION, Language.EN)).isEmpty();
    }

    @Test
    void where_one_is_not_translated_they_are_compared_in_the_language_that_both_have() {
        said("first", Localized.of("Жодного розширення", "No enlargement"));
        said("second", Localized.of(Language.UK, "Жодного розширення на схід"));

        assertThat(rewording().parts(Language.EN))
                .extracting(Rewording.Compared::language)
                .containsExactly(Language.UK);
    }

    @Test
    void texts_without_a_language_in_common_are_not_compared() {
        said("first", Localized.of(Language.EN, "No enlargement"));
        said("second", Localized.of(Language.UK, "Жодного розширення на схід"));

        assertThat(rewording().parts(Language.EN)).isEmpty();
    }

    private void said(String slug, Localized summary) {
        var round = slug.equals("first") ? talks.first : talks.second;
        var position = new Position(
                "s1", talks.geneva.russia, talks.geneva.enlargement, Stance.DEMANDS, summary, new Passage("p1", null));
        talks.publish(talks.on(round, slug).with(position));
    }

    private Rewording rewording() {
        var cell = talks.cell(talks.geneva.russia);
        return new Rewording(cell.get(0), cell.get(1));
    }
}
