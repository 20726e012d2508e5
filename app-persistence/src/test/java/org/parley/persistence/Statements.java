package org.parley.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Notes down each statement that is sent to the database, and lets none through when nobody may ask. */
final class Statements {

    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger asking = new AtomicInteger();

    /** What was sent while this was done. */
    List<String> during(Runnable work) {
        var before = sent.size();
        work.run();
        return List.copyOf(sent.subList(before, sent.size()));
    }

    /** While this is done, the database can be asked. */
    <T> T allowed(Supplier<T> work) {
        asking.incrementAndGet();
        try {
            return work.get();
        } finally {
            asking.decrementAndGet();
        }
    }

    DataSource noting(DataSource database) {
        return proxy(DataSource.class, database, (method, arguments, result) -> {
            if (!(result instanceof Connection connection)) return result;
            if (asking.get() > 0) return proxy(Connection.class, connection, this::statement);
            connection.close();
            throw new IllegalStateException("Something was left to be read after its transaction");
        });
    }

    private Object statement(Method method, Object[] arguments, Object result) {
        if (!(result instanceof PreparedStatement statement)) return result;
        return proxy(PreparedStatement.class, statement, (executing, none, outcome) -> {
            if (executing.getName().startsWith("execute")) sent.add((String) arguments[0]);
            return outcome;
        });
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        var loader = Statements.class.getClassLoader();
        return type.cast(Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return after.apply(method, arguments, method.invoke(target, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    /** What to make of the result of a call. */
    private interface After {
        Object apply(Method method, Object[] arguments, Object result) throws SQLException;
    }
}
