package org.parley.web.view;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.EngineContext;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.engine.TemplateData;

/**
 * What a template can name. The engine looks for each name in all the loops and fragments around, from the innermost on;
 * what the page itself was given, such as {@code to} and {@code lang}, is what is wanted most and is found last. Here it is
 * found first, as long as no template gives its name to anything else.
 */
final class PageContext extends EngineContext {

    private final @Nullable Map<String, Object> ofThePage;

    private PageContext(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> attributes,
            Locale locale,
            Map<String, Object> variables) {
        super(configuration, template, attributes, locale, variables);
        ofThePage = new HashMap<>(variables);
    }

    static IEngineContext of(
            IEngineConfiguration configuration,
            TemplateData template,
            Map<String, Object> attributes,
            IContext context) {
        if (context instanceof IEngineContext there) return there;
        var variables = new HashMap<String, Object>();
        for (var name : context.getVariableNames()) variables.put(name, context.getVariable(name));
        return new PageContext(configuration, template, attributes, context.getLocale(), variables);
    }

    @Override
    public @Nullable Object getVariable(String name) {
        var known = ofThePage == null ? null : ofThePage.get(name);
        return known == null ? super.getVariable(name) : known;
    }

    @Override
    public void setVariable(String name, @Nullable Object value) {
        forget(name);
        super.setVariable(name, value);
    }

    @Override
    public void setVariables(Map<String, Object> variables) {
        variables.keySet().forEach(this::forget);
        super.setVariables(variables);
    }

    @Override
    public void removeVariable(String name) {
        forget(name);
        super.removeVariable(name);
    }

    // For the rest of the page: the engine knows where the other meaning ends. Null while the engine makes it.
    private void forget(String name) {
        if (ofThePage != null) ofThePage.remove(name);
    }
}
