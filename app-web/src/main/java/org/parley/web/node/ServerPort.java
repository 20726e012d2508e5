package org.parley.web.node;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The port on which the server takes connections. There is no standard way to close it, and Payara publishes no artifact with
 * these types, so they are found by name; all of the methods are public.
 */
final class ServerPort {

    private static final Logger LOG = Logger.getLogger(ServerPort.class.getName());
    private static final String NAME = "http-listener";

    private ServerPort() {}

    /** Takes no further connection; those that there are go on. On another server, nothing happens. */
    static void close() {
        try {
            var configuration = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
            var services = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
            var proxy = services.getMethod("lookupNetworkProxy", configuration)
                    .invoke(service(services, null), service(configuration, NAME));
            call(call(call(proxy, "getUnderlyingListener"), "getTransport"), "unbindAll");
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "The port stays open until the server itself closes it", e);
        }
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

    private static @Nullable Object call(@Nullable Object owner, String method) throws ReflectiveOperationException {
        return Objects.requireNonNull(owner).getClass().getMethod(method).invoke(owner);
    }
}
