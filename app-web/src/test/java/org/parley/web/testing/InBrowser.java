package org.parley.web.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests with a real browser: they may take a {@code Page}, which is an empty window as described here, or {@link Tabs},
 * which open as many as they like.
 *
 * <p>On a method it counts instead of the one on the class. {@code -DskipBrowserTests} leaves these tests out.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowserExtension.class)
public @interface InBrowser {

    int width() default 1280;

    boolean dark() default false;

    boolean javaScript() default true;

    String locale() default "uk-UA";
}
