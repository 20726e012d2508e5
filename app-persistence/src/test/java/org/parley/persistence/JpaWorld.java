package org.parley.persistence;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.function.Function;
import org.parley.domain.Repositories;
import org.parley.domain.World;

/** The real database, emptied. */
final class JpaWorld implements World {

    JpaWorld() {
        try (var connection = Kept.DATABASE.getConnection();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_name <> 'flyway_schema_history'")) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            statement.execute("set foreign_key_checks = 0");
            for (var table : tables) statement.addBatch("delete from " + table);
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public <T> T in(Function<Repositories, T> step) {
        return Kept.in(entities -> {
            var parties = Kept.with(entities, new JpaParties());
            var people = Kept.with(entities, new JpaPeople());
            var topics = Kept.with(entities, new JpaTopics());
            var negotiations = Kept.with(entities, new JpaNegotiations());
            return step.apply(new Repositories(
                    Kept.with(entities, new JpaArticles()),
                    Kept.with(entities, new JpaRevisions()),
                    parties,
                    people,
                    topics,
                    negotiations,
                    Kept.with(entities, new JpaFollowUps()),
                    new RecordJson(parties, people, topics, negotiations)));
        });
    }
}
