package org.parley.web.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.parley.domain.text.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.Context;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns pages into bytes. Nothing outside this package knows the template engine. */
@ApplicationScoped
public class Views {

    private static final int PAGE_BYTES = 64 * 1024;

    private final TemplateEngine engine = new TemplateEngine();
    private final Wording wording = new Wording();

    @Inject
    private Stylesheet stylesheet;

    @Inject
    private Scripts scripts;

    @Inject
    private Instance<Ambient> ambient;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected Views() {}

    @PostConstruct
    void configure() {
        var templates = new ClassLoaderTemplateResolver(Views.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var standard = new StandardDialect();
        standard.setVariableExpressionEvaluator(new Expressions());
        engine.setDialect(standard);
        // All of them are kept, since there are no others than those of the site: by default, the pages of one
        // reader would push out those of another.
        var caches = new StandardCacheManager();
        caches.setTemplateCacheMaxSize(-1);
        caches.setTemplateCacheUseSoftReferences(false);
        caches.setExpressionCacheMaxSize(-1);
        caches.setExpressionCacheUseSoftReferences(false);
        engine.setCacheManager(caches);
        engine.setEngineContextFactory(PageContext::of);
        engine.setTemplateResolver(templates);
        engine.setMessageResolver(wording);
        engine.addDialect(new ContentDialect());
    }

    /**
     * The wording of the site where there is no template, as in a file to take away.
     *
     * @param values what stands for {@code {0}}, {@code {1}} and so on
     * @throws java.util.MissingResourceException for a key without wording
     */
    public String say(Language language, String key, Object... values) {
        return wording.say(language.locale(), key, values);
    }

    /** The whole page in UTF-8. */
    byte[] render(Page page) {
        var out = new Utf8(PAGE_BYTES);
        // The layout is a fragment, and what stands before its element gets lost.
        out.write("<!DOCTYPE html>\n");
        engine.process(page.template(), context(page), out);
        return out.toBytes();
    }

    private Context context(Page page) {
        var language = page.language();
        var context = new Context(language.locale());
        context.setVariable("lang", language);
        context.setVariable("page", page);
        context.setVariable("to", new Addresses(language));
        context.setVariable("format", new Formats(language, clock.getZone()));
        context.setVariable("story", new Story(language));
        context.setVariable("today", LocalDate.now(clock));
        context.setVariable("stylesheet", stylesheet.address());
        context.setVariable("embedStylesheet", stylesheet.embedAddress());
        context.setVariable("adminStylesheet", stylesheet.adminAddress());
        context.setVariable("script", scripts.address());
        context.setVariable("icon", Stylesheet.ICON);
        ambient.forEach(more -> more.variables().forEach(context::setVariable));
        page.model().forEach(context::setVariable);
        return context;
    }
}
