package org.parley.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.web.testing.OnTheServer;
import org.parley.web.testing.Queries;
import org.parley.web.testing.Site;

/** No page asks the database more often than it has kinds of things to show; a few to spare for what will be added. */
@OnTheServer
class QueryBudgetIT {

    @ParameterizedTest
    @CsvSource({
        "/uk, 19",
        "/uk/articles, 3",
        "/uk/articles/geneva-2022-01-10, 7",
        "/uk/articles/geneva-2022-01-10?party=us, 7",
        "/uk/articles/brussels-2022-01-12, 8",
        "/uk/articles/geneva-2022-01-10/versions, 8",
        "/uk/articles/geneva-2022-01-10/versions/1, 17",
        "/uk/articles/geneva-2022-01-10/versions/1/citation?of=p4, 17",
        "/uk/embed/articles/geneva-2022-01-10/positions, 7",
        "/uk/embed/follow-ups?negotiation=us-russia-security, 20",
        "/og/uk/articles/geneva-2022-01-10/0123456789abcdef.png, 7",
        "/og/uk/0123456789abcdef.png, 0",
        "/sitemap-news.xml, 1",
        "/uk/negotiations, 14",
        "/uk/negotiations/us-russia-security, 36",
        "/uk/negotiations/us-russia-security?as-of=2022-01-10&party=us, 36",
        "/uk/negotiations/us-russia-security/positions/russia/nato-enlargement, 34",
        "/uk/negotiations/us-russia-security/topics/nato-enlargement, 33",
        "/uk/negotiations/us-russia-security/positions.csv, 31",
        "/uk/parties/russia, 36",
        "/uk/parties/russia?topic=missiles, 12",
        "/uk/parties, 4",
        "/uk/people, 5",
        "/uk/topics, 5",
        "/uk/people/wendy-sherman, 9",
        "/uk/topics/nato-enlargement, 29",
        "/uk/follow-ups, 9",
        "/uk/follow-ups?status=STALLED&party=us&due=never&q=nato, 9",
        "/uk/follow-ups.ics, 5",
        "/uk/follow-ups/1, 6",
        "/uk/data, 6",
        "/record.zip, 2",
        "/sitemap.xml, 24",
        "/robots.txt, 0",
        "/uk/nowhere, 0"
    })
    void a_page_asks_the_database_only_so_often(String path, long most) {
        Site.get(path);

        var queries = Queries.during(() -> Site.get(path));

        System.getLogger("queries").log(System.Logger.Level.INFO, path + " takes " + queries);
        assertThat(queries).isLessThanOrEqualTo(most);
    }
}
