package org.parley.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.web.testing.Accessibility;
import org.parley.web.testing.EmptySite;
import org.parley.web.testing.InBrowser;

/**
 * Somebody who has never seen Parley makes and publishes an article with a table of three parties and five topics, from
 * the first start of an empty site on. The three countries and their talks are made up.
 */
@InBrowser
class FirstArticleIT {

    private static final String SUMMER = "water-in-summer";
    private static final String DAM = "inspection-of-the-dam";
    private static final String FISH = "passage-for-fish";
    private static final String LEVEL = "water-level";
    private static final String FLOODS = "flood-warnings";

    @Test
    void from_an_empty_site_to_a_published_article(Page page) {
        try (var site = EmptySite.open()) {
            var desk = new AtTheDesk(page, site.base());
            becomeTheFirstAdministrator(desk, site.setUpPath());
            recordTheParties(desk);
            recordTheTopics(desk);
            recordTheNegotiation(desk);
            recordTheRound(desk);
            beginTheArticle(desk);
            writeTheText(desk);
            var article = desk.path().replace("/text", "");
            fillTheTable(desk, article);
            recordTheFollowUp(desk, article);
            site.killAndRestart();
            nothingIsLost(desk.on(site.base()), article);
            publish(desk, article);
            readersSeeIt(desk);
        }
    }

    private static void becomeTheFirstAdministrator(AtTheDesk desk, String setUp) {
        desk.open(setUp).picture("set-up");
        desk.type("email", "chief@parley.example").type("name", "Головна редакторка");
        for (var field : List.of("password", "passwordAgain", "repeat"))
            if (desk.count("input[name='" + field + "']") > 0) desk.type(field, "тихий човен пливе вранці");
        desk.save();
        assertThat(desk.path()).isEqualTo("/admin");
        desk.picture("desk");
    }

    private static void recordTheParties(AtTheDesk desk) {
        party(desk, "Верхня країна", "Upper Country", "upper");
        desk.picture("parties");
        party(desk, "Середня країна", "Middle Country", "middle");
        party(desk, "Нижня країна", "Lower Country", "lower");
    }

    private static void party(AtTheDesk desk, String uk, String en, String slug) {
        desk.open("/admin/parties/new")
                .type("name", uk, en)
                .choose("kind", "STATE")
                .type("slug", slug)
                .save();
        assertThat(desk.text(".done")).isNotBlank();
    }

    private static void recordTheTopics(AtTheDesk desk) {
        topic(desk, "Вода влітку", "Water in summer", SUMMER);
        topic(desk, "Огляд греблі", "Inspection of the dam", DAM);
        topic(desk, "Прохід для риби", "Passage for fish", FISH);
        topic(desk, "Рівень води", "Water level", LEVEL);
        topic(desk, "Попередження про повені", "Flood warnings", FLOODS);
    }

    private static void topic(AtTheDesk desk, String uk, String en, String slug) {
        desk.open("/admin/topics/new").type("name", uk, en).type("slug", slug).save();
        assertThat(desk.text(".done")).isNotBlank();
    }

    private static void recordTheNegotiation(AtTheDesk desk) {
        desk.open("/admin/negotiations/new")
                .type("name", "Переговори про спільну річку", "Talks on the common river")
                .type(
                        "summary",
                        "Три країни домовляються, як ділити воду однієї річки.",
                        "Three countries settle how to share the water of one river.")
                .type("slug", "river");
        var parties = List.of("Верхня країна", "Середня країна", "Нижня країна");
        for (int i = 0; i < parties.size(); i++)
            row(desk, "participations", i)
                    .type("participations." + i + ".party", parties.get(i))
                    .choose("participations." + i + ".role", "NEGOTIATING");
        var topics =
                List.of("Вода влітку", "Огляд греблі", "Прохід для риби", "Рівень води", "Попередження про повені");
        for (int i = 0; i < topics.size(); i++) row(desk, "topics", i).type("topics." + i + ".topic", topics.get(i));
        desk.picture("negotiation").save();
        assertThat(desk.text(".done")).isNotBlank();
    }

    // The form may have a first empty row already.
    private static AtTheDesk row(AtTheDesk desk, String part, int number) {
        return desk.count("[name^='" + part + "." + number + ".']") > 0 ? desk : desk.press("row", "add " + part);
    }

    private static void recordTheRound(AtTheDesk desk) {
        desk.open("/admin/negotiations").go("main table a[href^='/admin/negotiations/']");
        desk.go("main a[href$='/rounds/new']");
        desk.type("place", "Річкове", "Rivertown")
                .type("startsOn", "2026-11-18")
                .type("endsOn", "2026-11-19")
                .type("format", "закриті переговори трьох делегацій", "closed talks of three delegations")
                .type("slug", "rivertown-2026-11")
                .save();
        assertThat(desk.text(".done")).isNotBlank();
    }

    private static void beginTheArticle(AtTheDesk desk) {
        desk.open("/admin").go("main a[href='/admin/articles/new']");
        desk.type("headline", "Три країни домовилися про рівень води", "Three countries agree on the water level");
        var round = desk.page().locator("select[name=round] option").nth(1).getAttribute("value");
        desk.choose("round", round).picture("new-article").save();
        assertThat(desk.text(".done")).isNotBlank();
        assertThat(desk.path()).endsWith("/text");
        desk.open(desk.path().replace("/text", "")).picture("overview").go("main nav a[href$='/text']");
    }

    private static void writeTheText(AtTheDesk desk) {
        desk.type(
                        "lead",
                        "Рівень води оприлюднюватимуть щодня. Огляд греблі Верхня країна відхилила.",
                        "The water level will be published every day. The Upper Country rejected an inspection of the dam.")
                .open("paste.uk", true)
                .type("paste", RiverTalks.UK, RiverTalks.EN)
                .press("row", "paste");
        assertThat(desk.count("textarea[name$='.uk'][name*='.paragraphs.']")).isGreaterThanOrEqualTo(6);
        desk.picture("text").press("do", "save");
        assertThat(desk.text(".done")).isNotBlank();
    }

    private static void fillTheTable(AtTheDesk desk, String article) {
        desk.open(article + "/positions");
        for (var party : List.of("upper", "middle", "lower")) add(desk, "party", party);
        for (var topic : List.of(SUMMER, DAM, FISH, LEVEL, FLOODS)) add(desk, "topic", topic);
        desk.picture("empty-table");
        recordTheCommonGround(desk, article);
        new Table(desk, article)
                .conditional("upper", SUMMER, "ACCEPTS", "p2", "Згодна за однієї умови.", "Agrees on one condition.")
                .position("middle", SUMMER, "SUPPORTS", "p2", "Підтримує Нижню країну.", "Supports the Lower Country.")
                .position(
                        "lower",
                        SUMMER,
                        "DEMANDS",
                        "p2",
                        "Воду слід спускати щотижня.",
                        "Water has to be released every week.")
                .quoted("upper", DAM, "REJECTS", "p3", "Огляду не буде.", "There will be no inspection.")
                .position("middle", DAM, "DEMANDS", "p3", "Греблю слід оглянути.", "The dam has to be inspected.")
                .position("lower", DAM, "DEMANDS", "p3", "Греблю слід оглянути.", "The dam has to be inspected.")
                .absent("upper", FISH, "REFUSED", "p4")
                .position(
                        "middle",
                        FISH,
                        "OPEN_TO_DISCUSS",
                        "p4",
                        "Готова про нього говорити.",
                        "Ready to talk about it.")
                .position("lower", FISH, "PROPOSES", "p4", "Пропонує прохід.", "Proposes a passage.")
                .absent("upper", FLOODS, "SILENT", "p6")
                .absent("middle", FLOODS, "SILENT", "p6")
                .position("lower", FLOODS, "PROPOSES", "p6", "Пропонує спільний центр.", "Proposes a common centre.");
        desk.open(article + "/positions").picture("table");
        assertThat(Accessibility.violations(desk.page())).isEmpty();
    }

    // What belongs to the round's negotiation may stand in the table already.
    private static void add(AtTheDesk desk, String kind, String slug) {
        if (desk.count("button[value='remove " + kind + " " + slug + "']") == 0)
            desk.choose(kind, slug).press("step", "add " + kind);
    }

    private static void recordTheCommonGround(AtTheDesk desk, String article) {
        desk.open(article + "/common-ground/new")
                .type("statement", "Рівень води оприлюднюють щодня.", "The water level is published every day.")
                .choose("topic", LEVEL);
        for (var party : List.of("upper", "middle", "lower")) desk.tick("parties", party);
        desk.choose("evidence.paragraph", "p5").save();
        assertThat(desk.text(".done")).isNotBlank();
    }

    private static void recordTheFollowUp(AtTheDesk desk, String article) {
        desk.open(article + "/follow-ups/new")
                .type("what", "Зустрітися знову", "Meet again")
                .type("agreedOn", "2026-11-19")
                .type("due", "2027-06-01")
                .choose("evidence.paragraph", "p1")
                .type(
                        "evidence.words",
                        "Вони погодилися зустрітися знову 1 червня.",
                        "They agreed to meet again on 1 June.");
        for (var party : List.of("upper", "middle", "lower")) desk.tick("parties", party);
        desk.save();
        assertThat(desk.text(".done")).isNotBlank();
    }

    // A power cut in the middle: whoever was signed in still is, and all that was saved is there.
    private static void nothingIsLost(AtTheDesk desk, String article) {
        desk.open(article + "/follow-ups");
        assertThat(desk.text("main")).contains("Зустрітися знову");
        desk.open(article + "/text");
        assertThat(desk.count("textarea[name$='.uk'][name*='.paragraphs.']")).isEqualTo(6);
    }

    private static void publish(AtTheDesk desk, String article) {
        desk.open(article + "/publication").picture("publication").press("do", "publish");
        assertThat(desk.text(".done")).isNotBlank();
    }

    private static void readersSeeIt(AtTheDesk desk) {
        desk.open("/uk/articles").go("main .teasers h2 a");
        assertThat(desk.text("h1")).isEqualTo("Три країни домовилися про рівень води");
        assertThat(desk.count(".comparison tbody tr")).isEqualTo(5);
        assertThat(desk.text(".comparison")).contains("відмова", "Якщо їй компенсують", "Гребля — наша справа");
        desk.picture("published");
    }
}
