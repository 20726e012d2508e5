package org.parley.web.shortcut;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.jspecify.annotations.Nullable;

/**
 * The way from the site to the network listener that serves it. Payara publishes no artifact with these types, so they are
 * found by name; all of the methods are public.
 */
final class PayaraListener {

    private static final String NAME = "http-listener";

    private PayaraListener() {}

    /**
     * The filters that each request to the server passes.
     *
     * @throws ReflectiveOperationException if the server is another one, or has changed
     * @throws NullPointerException if it has no such listener
     */
    static FilterChain chain() throws ReflectiveOperationException {
        var configuration = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
        var services = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
        var proxy = services.getMethod("lookupNetworkProxy", configuration)
                .invoke(service(services, null), service(configuration, NAME));
        var listener = got(proxy, "getUnderlyingListener");
        return (FilterChain) ((Transport) got(listener, "getTransport")).getProcessor();
    }

    // What is registered with the server, by its type and its name.
    private static Object service(Class<?> type, @Nullable String name) throws ReflectiveOperationException {
        var locator = Class.forName("org.glassfish.internal.api.Globals")
                .getMethod("getDefaultHabitat")
                .invoke(null);
        var found = Class.forName("org.glassfish.hk2.api.ServiceLocator")
                .getMethod("getService", Type.class, String.class, Annotation[].class)
                .invoke(locator, type, name, new Annotation[0]);
        return Objects.requireNonNull(found);
    }

    private static Object got(Object owner, String getter) throws ReflectiveOperationException {
        return Objects.requireNonNull(owner.getClass().getMethod(getter).invoke(owner));
    }
}
