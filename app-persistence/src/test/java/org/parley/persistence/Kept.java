package org.parley.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.Field;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.mariadb.jdbc.MariaDbDataSource;
import org.parley.launch.TestDatabase;

/** The persistence unit on a real MariaDB, migrated, without a server around it. */
final class Kept {

    static final MariaDbDataSource DATABASE = database();
    static final Statements STATEMENTS = new Statements();
    private static final EntityManagerFactory FACTORY = factory();

    private Kept() {}

    /**
     * Does something in one transaction, in a persistence context of its own. While no transaction is open, nothing can be
     * read: what was not loaded in it stays out of reach, as it should be for a page.
     */
    static <T> T in(Function<EntityManager, T> work) {
        return STATEMENTS.allowed(() -> inTransaction(work));
    }

    private static <T> T inTransaction(Function<EntityManager, T> work) {
        var entities = FACTORY.createEntityManager();
        try {
            entities.getTransaction().begin();
            var result = work.apply(entities);
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) entities.getTransaction().rollback();
            entities.close();
        }
    }

    static void run(Consumer<EntityManager> work) {
        in(entities -> {
            work.accept(entities);
            return null;
        });
    }

    /** A repository as the server would make it. */
    static <T> T with(EntityManager entities, T repository) {
        try {
            Field field = repository.getClass().getDeclaredField("entities");
            field.set(repository, entities);
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MariaDbDataSource database() {
        try {
            var source = new MariaDbDataSource(TestDatabase.url());
            source.setUser(TestDatabase.user());
            source.setPassword(TestDatabase.password());
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManagerFactory factory() {
        Migration.run(DATABASE);
        var factory = Persistence.createEntityManagerFactory(
                "parley",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", STATEMENTS.noting(DATABASE)));
        STATEMENTS.allowed(factory::createEntityManager).close();
        return factory;
    }
}
