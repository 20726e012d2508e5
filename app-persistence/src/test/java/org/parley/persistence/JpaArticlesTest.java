package org.parley.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.domain.GenevaFixture;

class JpaArticlesTest {

    @Test
    void smoke() {
        var geneva = new GenevaFixture();
        Kept.run(em -> {
            var id = Kept.with(em, new JpaRevisions()).newManuscript();
            Kept.with(em, new JpaParties()).add(geneva.us);
            Kept.with(em, new JpaParties()).add(geneva.russia);
            Kept.with(em, new JpaParties()).add(geneva.ukraine);
            Kept.with(em, new JpaPeople()).add(geneva.sherman);
            for (var t : geneva.negotiation.topics())
                Kept.with(em, new JpaTopics()).add(t);
            Kept.with(em, new JpaNegotiations()).add(geneva.negotiation);
            em.flush();
            var a = geneva.article();
            a.publishedAs(id, 1, java.time.Instant.parse("2022-01-10T17:45:00Z"), null);
            Kept.with(em, new JpaArticles()).publish(a);
        });
        System.out.println("=== READ");
        var a = Kept.in(em -> Kept.with(em, new JpaArticles())
                .findPublished("geneva-2022-01-10")
                .orElseThrow());
        assertThat(a.sections()).hasSize(2);
        Kept.run(em -> {
            var f = new RecordJson(
                    Kept.with(em, new JpaParties()),
                    Kept.with(em, new JpaPeople()),
                    Kept.with(em, new JpaTopics()),
                    Kept.with(em, new JpaNegotiations()));
            var json = f.write(geneva.article());
            System.out.println(json);
            assertThat(f.write(f.read(json))).isEqualTo(json);
        });
    }
}
