package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.domain.GenevaFixture;
import org.parley.domain.InMemoryWorld;
import org.parley.domain.article.Article;
import org.parley.domain.editorial.RecordFormat.UnreadableRecord;
import org.parley.domain.followup.Status;
import org.parley.domain.followup.StatusEntry;
import org.parley.domain.position.Passage;
import org.parley.domain.position.Position;
import org.parley.domain.position.Quotation;
import org.parley.domain.position.QuotationKind;
import org.parley.domain.position.Stance;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

class RecordJsonTest {

    private final GenevaFixture geneva = new GenevaFixture();
    private final InMemoryWorld world = new InMemoryWorld();
    private final RecordJson json =
            new RecordJson(world.all.parties(), world.all.people(), world.all.topics(), world.all.negotiations());

    @BeforeEach
    void what_records_refer_to() {
        world.all.know(geneva);
    }

    @Test
    void what_was_read_is_written_as_the_same_characters() {
        var written = json.write(GenevaFixture.withEverything(geneva.article()));

        assertThat(json.write(json.read(written))).isEqualTo(written);
    }

    @Test
    void what_was_written_is_read_as_the_same_record() {
        var article = GenevaFixture.withEverything(geneva.article());

        assertThat(json.read(json.write(article))).usingRecursiveComparison().isEqualTo(article);
    }

    @Test
    void fields_stand_in_alphabetical_order_and_empty_ones_not_at_all() {
        assertThat(json.write(GenevaFixture.plain("talks")))
                .isEqualTo("{\"headline\":{\"uk\":\"Розмова\",\"en\":\"Talks\"},"
                        + "\"sections\":[{\"paragraphs\":[{\"anchor\":\"p1\","
                        + "\"text\":{\"uk\":\"Сторони говорили.\",\"en\":\"The parties talked.\"}}]}],"
                        + "\"slug\":\"talks\"}");
    }

    @Test
    void the_last_anchor_is_told_only_where_the_paragraphs_do_not_tell_it() {
        var article = GenevaFixture.plain("talks");
        assertThat(json.write(article)).doesNotContain("lastAnchor");

        var shortened = json.write(article.tell(List.of()));

        assertThat(shortened)
                .isEqualTo("{\"headline\":{\"uk\":\"Розмова\",\"en\":\"Talks\"},\"lastAnchor\":1,\"slug\":\"talks\"}");
        assertThat(json.read(shortened).lastAnchor()).isEqualTo(1);
        assertThat(json.write(json.read(shortened))).isEqualTo(shortened);
    }

    @Test
    void a_draft_may_be_without_a_headline() {
        var draft = json.write(new Article("talks", null));

        assertThat(draft).isEqualTo("{\"slug\":\"talks\"}");
        assertThat(json.read(draft).headline()).isNull();
    }

    @Test
    void a_photo_from_before_licences_were_asked_for_is_written_as_it_was_read() {
        var old = "{\"headline\":{\"uk\":\"Розмова\"},\"photo\":{\"address\":\"/media/abc/geneva.jpg\","
                + "\"alternative\":{\"uk\":\"Двоє\"},\"credit\":{\"uk\":\"Агенція\"},\"height\":720,\"width\":1280},"
                + "\"slug\":\"talks\"}";

        assertThat(json.write(json.read(old))).isEqualTo(old);
    }

    @Test
    void the_original_comes_first_whatever_the_alphabet_says() {
        var english = GenevaFixture.plain("talks").with(new org.parley.domain.article.KeyPoint(inEnglishFirst()));

        assertThat(json.write(english)).contains("{\"en\":\"Yes.\",\"uk\":\"Так.\"}");
        assertThat(json.read(json.write(english)).keyPoints().get(0).text().originalLanguage())
                .isEqualTo(Language.EN);
    }

    @Test
    void identities_history_and_version_are_no_part_of_a_record() {
        var article = geneva.article();
        var draft = json.write(article);
        article.followUps()
                .get(0)
                .record(new StatusEntry(Status.DONE, GenevaFixture.DAY, null, GenevaFixture.source()));
        world.publish(article, java.time.Instant.parse("2022-01-10T17:45:00Z"));
        var live = world.all.articles().findPublished("geneva-2022-01-10").orElseThrow();

        assertThat(json.write(live)).isEqualTo(withDate(draft));
    }

    @Test
    void quotations_stand_once_and_positions_name_them_in_their_order() {
        var first = quotation("q1");
        var second = quotation("q2");
        var position = position().with(second).with(first);
        var article = GenevaFixture.plain("talks").with(first).with(second).with(position);

        var read = json.read(json.write(article));

        assertThat(json.write(article)).contains("\"quotations\":[\"q2\",\"q1\"]");
        assertThat(read.positions().get(0).quotations())
                .extracting(Quotation::key)
                .containsExactly("q2", "q1");
        assertThat(read.positions().get(0).quotations().get(1))
                .isSameAs(read.quotations().get(0));
    }

    @ParameterizedTest(name = "{0} in the place of {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"party\":\"us\"           | \"party\":\"atlantis\"       | there is no Party with the slug atlantis | positions",
                "\"wendy-sherman\"          | \"nobody\"                   | there is no Person with the slug nobody  | speaker",
                "\"topic\":\"nuclear-war\"  | \"topic\":\"weather\"        | there is no Topic with the slug weather  | commonGround",
                "\"round\":\"geneva-2022-01-10\" | \"round\":\"yalta\"     | there is no Round with the slug yalta    | round",
                "\"saidOn\":\"2022-01-10\"  | \"saidOn\":\"2022-02-30\"    | 2022-02-30                               | saidOn",
                "\"due\":\"2022-01\"        | \"due\":\"January\"          | January                                  | due",
                "\"reportedIn\":\"uk\"      | \"reportedIn\":\"de\"        | No such language: de                     | reportedIn",
                "{\"uk\":\"брифінг\"        | {\"de\":\"брифінг\"          | No such language: de                     | venue",
                "{\"uk\":\"брифінг\"        | {\"uk\":null                 | is no text                               | venue",
                "{\"uk\":\"брифінг\"        | {\"uk\":7                    | is no text                               | venue",
                "\"stance\":\"REJECTS\"     | \"stance\":\"SHOUTS\"        | SHOUTS                                   | stance",
                "\"stance\":\"REJECTS\"     | \"stance\":0                 | Stance                                   | stance",
                "\"quotations\":[\"q1\"]    | \"quotations\":[\"q9\"]      | q9                                       | q9",
                "\"stance\":\"REJECTS\"     | \"mood\":\"REJECTS\"         | mood                                     | positions",
                "\"venue\":                 | \"place\":                   | place                                    | quotations",
                "\"stance\":\"REJECTS\",    | ''                           | positions.stance is missing              | stance",
                "\"sections\":[             | \"sections\":[null,          | sections                                 | empty",
                "\"keyPoints\":[            | \"keyPoints\":[null,         | keyPoints                                | empty",
                "\"anchor\":\"p1\"          | \"anchor\":\"<b>\"           | Not an anchor: <b>                       | sections",
                "\"anchor\":\"p1\",         | ''                           | anchor                                   | sections",
                "\"slug\":\"geneva-2022-01-10\" | \"slug\":\"../admin\"      | Not a slug: ../admin                     | Article",
                ",\"slug\":\"geneva-2022-01-10\" | ''                        | slug                                     | slug",
                "\"parties\":[\"us\",\"russia\"],\"statement\" | \"parties\":[\"us\"],\"statement\" | at least two parties | commonGround",
                "\"https://example.org/briefing\" | \"javascript:alert(1)\"  | Not the address of a web page            | source",
                "\"slug\":                  | \"headline\":{\"en\":\"!\"},\"slug\": | Duplicate                       | headline"
            })
    void what_is_wrong_with_a_record_is_told_with_its_place(String right, String wrong, String message, String place) {
        var record = json.write(geneva.article());
        assertThat(record).contains(right);

        assertThatThrownBy(() -> json.read(record.replace(right, wrong)))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining(message)
                .hasMessageContaining(place);
    }

    @Test
    void a_restoration_without_its_source_is_refused() {
        var record = json.write(geneva.article());
        var source = record.indexOf(",\"source\":", record.indexOf("\"lacunae\""));
        var broken = record.substring(0, source) + record.substring(record.indexOf("}]", source));

        assertThatThrownBy(() -> json.read(broken))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageContaining("A restoration needs its source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "7", "\"text\"", "{", "{}", "not JSON", "<article/>"})
    void what_is_no_record_is_refused(String text) {
        assertThatThrownBy(() -> json.read(text))
                .isInstanceOf(UnreadableRecord.class)
                .hasMessageStartingWith("This is not the record of an article: ");
    }

    @Test
    void what_follows_after_a_record_is_refused() {
        var record = json.write(geneva.article());

        assertThatThrownBy(() -> json.read(record + "{}")).isInstanceOf(UnreadableRecord.class);
    }

    private Quotation quotation(String key) {
        return new Quotation(
                key,
                QuotationKind.FRAGMENT,
                Localized.of("говорили", "talked"),
                geneva.us,
                Localized.of("брифінг", "briefing"),
                GenevaFixture.DAY,
                "en",
                Language.UK);
    }

    private Position position() {
        return new Position(
                "s1",
                geneva.us,
                geneva.enlargement,
                Stance.REJECTS,
                Localized.of("Ні.", "No."),
                new Passage("p1", null));
    }

    private static Localized inEnglishFirst() {
        var texts = new java.util.LinkedHashMap<Language, String>();
        texts.put(Language.EN, "Yes.");
        texts.put(Language.UK, "Так.");
        return Localized.of(texts);
    }

    private static String withDate(String draft) {
        return draft.replace(",\"quotations\":[{", ",\"publishedAt\":\"2022-01-10T17:45:00Z\",\"quotations\":[{");
    }
}
