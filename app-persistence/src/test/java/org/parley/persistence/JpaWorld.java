package org.parley.persistence;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.domain.Repositories;
import org.parley.domain.World;
import org.parley.domain.article.Article;
import org.parley.domain.audit.InMemoryAuditLog;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.EditorFixture;
import org.parley.domain.editor.Role;

/** The real database, emptied. */
final class JpaWorld implements World {

    JpaWorld() {
        sql(statement -> {
            var tables = tables(statement);
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) statement.addBatch("delete from " + table);
            statement.executeBatch();
        });
    }

    @Override
    public Editor editor(Role role) {
        var editor = EditorFixture.editor(role);
        Kept.run(entities -> entities.persist(editor));
        return editor;
    }

    /** With the document of the version, which readers get. */
    @Override
    public void publish(Article article, long id, int number, Instant at, Instant updated) {
        World.super.publish(article, id, number, at, updated);
        String content = in(all -> all.format().write(article));
        sql(statement -> {
            statement.execute("delete from version where hash = 'fixture' and manuscript_id = " + id);
            statement.execute("delete from revision where editor = 'fixture' and manuscript_id = " + id);
        });
        Kept.run(entities -> {
            entities.createNativeQuery("insert into revision (manuscript_id, number, content, editor, made_at, summary)"
                            + " values (?1, 0, ?2, 'fixture', utc_timestamp(), '')")
                    .setParameter(1, id)
                    .setParameter(2, content)
                    .executeUpdate();
            entities.createNativeQuery("insert into version"
                            + " (manuscript_id, revision_id, number, kind, published_at, previous_hash, hash)"
                            + " select ?1, id, ?2, 'FIRST', utc_timestamp(), '', 'fixture' from revision"
                            + " where manuscript_id = ?1 and editor = 'fixture'")
                    .setParameter(1, id)
                    .setParameter(2, number)
                    .executeUpdate();
        });
    }

    @Override
    public <T> T in(Function<Repositories, T> step) {
        return Kept.in(entities -> step.apply(repositories(entities)));
    }

    static Repositories repositories(EntityManager entities) {
        var parties = Kept.with(entities, new JpaParties());
        var people = Kept.with(entities, new JpaPeople());
        var topics = Kept.with(entities, new JpaTopics());
        var negotiations = Kept.with(entities, new JpaNegotiations());
        return new Repositories(
                Kept.with(entities, new JpaArticles()),
                Kept.with(entities, new JpaManuscripts()),
                Kept.with(entities, new JpaRevisions()),
                parties,
                people,
                topics,
                negotiations,
                Kept.with(entities, new JpaFollowUps()),
                new RecordJson(parties, people, topics, negotiations),
                new InMemoryAuditLog(),
                Kept.with(entities, new JpaDirectory()),
                Kept.with(entities, new JpaMedia()),
                Kept.with(entities, new JpaPublications()),
                Kept.with(entities, new JpaReviews()),
                Kept.with(entities, new JpaHistories()),
                Kept.with(entities, new JpaOverrules()),
                Kept.with(entities, new JpaFindings()));
    }

    /** How many rows each table has, but for that of changes, which only ever gets more. */
    static Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        sql(statement -> {
            for (var table : tables(statement)) {
                if (table.equals("public_change")) continue;
                try (var count = statement.executeQuery("select count(*) from " + table)) {
                    count.next();
                    rows.put(table, count.getLong(1));
                }
            }
        });
        return rows;
    }

    static void sql(String... statements) {
        sql(statement -> {
            for (var sql : statements) statement.execute(sql);
        });
    }

    private static void sql(Work work) {
        try (var connection = Kept.DATABASE.getConnection();
                var statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        return tables;
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
