package org.parley.web.view;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;

/** A call of a method, or of what reads a property, which is looked up once for each class that it is called on. */
final class Call implements Term.Step {

    private final String name;
    private final Term[] arguments;
    private final boolean isProperty;
    private final Map<Class<?>, List<Method>> methods = new ConcurrentHashMap<>();

    // Most places see one class only.
    private @Nullable Known last;

    Call(String name, List<Term> arguments, boolean isProperty) {
        this.name = name;
        this.arguments = arguments.toArray(Term[]::new);
        this.isProperty = isProperty;
    }

    @Override
    public @Nullable Object from(@Nullable Object target, IExpressionContext context) {
        if (target == null) throw new IllegalStateException("There is nothing to ask for " + name);
        var among = methods(target.getClass());
        var values = values(context);
        var method = among.size() == 1 ? among.get(0) : chosen(among, values);
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(name, e.getCause());
        } catch (IllegalArgumentException unlike) {
            // It was not called: OGNL makes what it takes of what there is, such as a text of the one sign in 'q'.
            throw new Term.NotHere();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("Cannot call " + method, e);
        }
    }

    private List<Method> methods(Class<?> type) {
        var known = last;
        if (known != null && known.type() == type) return known.methods();
        var found = methods.computeIfAbsent(type, this::find);
        last = new Known(type, found);
        return found;
    }

    // The one that takes just these; where that is not clear, OGNL knows how to choose.
    private static Method chosen(List<Method> among, @Nullable Object @Nullable [] values) {
        Method only = null;
        for (var method : among) {
            if (!takes(method, values)) continue;
            if (only != null) throw new Term.NotHere();
            only = method;
        }
        if (only == null) throw new Term.NotHere();
        return only;
    }

    private static boolean takes(Method method, @Nullable Object @Nullable [] values) {
        if (values == null) return true;
        var types = method.getParameterTypes();
        for (var at = 0; at < types.length; at++) if (!types[at].isInstance(values[at])) return false;
        return true;
    }

    private @Nullable Object @Nullable [] values(IExpressionContext context) {
        if (arguments.length == 0) return null;
        var values = new Object[arguments.length];
        for (var at = 0; at < values.length; at++) values[at] = arguments[at].value(context);
        return values;
    }

    // One for each signature: a class and what it implements may all declare it.
    private List<Method> find(Class<?> type) {
        var found = new LinkedHashMap<String, Method>();
        (isProperty ? properties(type) : named(type, name))
                .filter(m -> m.getParameterCount() == arguments.length && !m.isVarArgs() && m.trySetAccessible())
                .forEach(m -> found.putIfAbsent(signature(m), m));
        if (found.isEmpty()) throw new Term.NotHere();
        return List.copyOf(found.values());
    }

    private Stream<Method> properties(Class<?> type) {
        if (type.isArray()
                || Stream.of(Map.class, Collection.class, Iterator.class).anyMatch(c -> c.isAssignableFrom(type)))
            throw new Term.NotHere();
        var capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of("get" + capital, "is" + capital).flatMap(reader -> named(type, reader));
    }

    // Some classes cannot be reached, but what they implement can: those of the platform’s collections, for one.
    private static Stream<Method> named(Class<?> type, String name) {
        return Stream.concat(Stream.of(type), above(type))
                .flatMap(t -> Arrays.stream(t.getMethods()))
                .filter(m -> m.getName().equals(name) && !m.isBridge());
    }

    private static Stream<Class<?>> above(Class<?> type) {
        var direct = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return direct.flatMap(t -> Stream.concat(Stream.of(t), above(t)));
    }

    private static String signature(Method method) {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    private record Known(Class<?> type, List<Method> methods) {}
}
