package org.parley.web.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.CharArrayWriter;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.parley.domain.text.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Turns pages into bytes. Nothing outside this package knows the template engine. */
@ApplicationScoped
public class Views {

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
        // The engine writes character by character: into memory, then out at once.
        var out = new CharArrayWriter(32 * 1024);
        // The layout is a fragment, and what stands before its element gets lost.
        out.append("<!DOCTYPE html>\n");
        engine.process(page.template(), context(page), out);
        var bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(out.toCharArray()));
        return Arrays.copyOf(bytes.array(), bytes.limit());
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
