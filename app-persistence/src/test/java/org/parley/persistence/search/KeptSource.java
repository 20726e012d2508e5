package org.parley.persistence.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import org.parley.persistence.KeptRecord;

/** The source as the server would make it: each call is a transaction of its own. */
final class KeptSource {

    private KeptSource() {}

    static Source of(KeptRecord record) {
        return (Source) Proxy.newProxyInstance(
                Source.class.getClassLoader(),
                new Class<?>[] {Source.class},
                (proxy, method, arguments) -> record.in(entities -> {
                    try {
                        return method.invoke(source(record, entities), arguments);
                    } catch (IllegalAccessException | InvocationTargetException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static DatabaseSource source(KeptRecord record, jakarta.persistence.EntityManager entities) {
        var all = record.repositories(entities);
        var source = new DatabaseSource();
        source.entities = entities;
        source.articles = all.articles();
        source.parties = all.parties();
        source.people = all.people();
        source.topics = all.topics();
        source.negotiations = all.negotiations();
        source.synonyms = record.synonyms(entities);
        source.clock = Clock.systemUTC();
        return source;
    }
}
