package org.parley.web.testing;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link InBrowser} does: one browser for the whole run, fresh windows for each test. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace OURS = Namespace.create(BrowserExtension.class);
    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        // Only methods are left out, so that the report counts every test that did not run.
        if (context.getTestMethod().isEmpty() || !isToSkip(System.getProperty("skipBrowserTests"))) {
            return ConditionEvaluationResult.enabled("");
        }
        if (SAID.compareAndSet(false, true)) {
            System.getLogger("browser")
                    .log(
                            System.Logger.Level.WARNING,
                            "-DskipBrowserTests: NO BROWSER TEST RUNS. Accessibility, layout and print are unchecked.");
        }
        return ConditionEvaluationResult.disabled("-DskipBrowserTests");
    }

    private static boolean isToSkip(String property) {
        return property != null && !property.equals("false");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(Page.class, Tabs.class).contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var tabs = context.getStore(OURS).computeIfAbsent(Tabs.class, key -> new Tabs(browser(context)), Tabs.class);
        return parameter.getParameter().getType() == Tabs.class ? tabs : tabs.open(view(context));
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(OURS)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class)
                .browser();
    }

    private static View view(ExtensionContext context) {
        var wanted = findAnnotation(context.getElement(), InBrowser.class)
                .or(() -> findAnnotation(
                        context.getRequiredTestClass(), InBrowser.class, context.getEnclosingTestClasses()))
                .orElseThrow();
        return new View(wanted.width(), wanted.dark(), wanted.javaScript(), wanted.locale());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        var tabs = context.getStore(OURS).get(Tabs.class, Tabs.class);
        if (tabs != null && context.getExecutionException().isPresent()) {
            tabs.save(name(context).replaceAll("[^\\p{L}\\p{N}.=-]+", "_"));
        }
    }

    private static String name(ExtensionContext context) {
        var method = context.getRequiredTestMethod().getName();
        var shown = context.getDisplayName();
        return context.getRequiredTestClass().getSimpleName()
                + "."
                + method
                // Every call of a parameterized test has its own picture.
                + (shown.startsWith(method) ? "" : "-" + shown);
    }
}
