package org.parley.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.parley.domain.directory.Directory;
import org.parley.domain.directory.Entry;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Outdated;
import org.parley.domain.directory.SlugTaken;
import org.parley.domain.negotiation.OwnAncestor;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Answers;
import org.parley.web.form.Form;
import org.parley.web.form.Rows;
import org.parley.web.kept.Forms;
import org.parley.web.view.Page;

/** The way of a form about one thing of a list: shown, checked, saved once, or given back with what is wrong. */
@RequestScoped
public class EntryPages {

    private static final int NO_EDITION = 0;

    @Inject
    private Directory directory;

    @Inject
    private CurrentEditor editor;

    @Inject
    private Forms forms;

    @Inject
    private Slugs slugs;

    @SuppressWarnings("NullAway.Init")
    protected EntryPages() {}

    public <T extends Listed> Page fresh(EntryForm<T> kind) {
        return page(kind, forms.opened(kind.blank()));
    }

    public <T extends Listed> Response add(EntryForm<T> kind, Form typed) {
        if (Rows.areChanged(typed))
            return Response.ok(page(kind, Rows.changed(typed))).build();
        var thing = read(kind, typed);
        if (!typed.isRight()) return Answers.refused(page(kind, typed));
        try {
            return done(kind, kind.add(editor.require(), thing), "done.entryAdded");
        } catch (SlugTaken e) {
            return taken(kind, typed, thing);
        } catch (NoSuchElementException e) {
            return goneMeanwhile(kind, typed);
        }
    }

    public <T extends Listed> Page open(EntryForm<T> kind, long id) {
        var entry = entry(kind, id);
        var thing = kind.byId(id).orElseThrow(NotFoundException::new);
        var stored = kind.fields(thing).with("base", (Object) entry.edition());
        return page(kind, forms.opened(stored)).with("entry", entry).with("thing", thing);
    }

    public <T extends Listed> Response change(EntryForm<T> kind, long id, Form typed) {
        var entry = entry(kind, id);
        var saved = kind.byId(id).orElseThrow(NotFoundException::new);
        if (Rows.areChanged(typed))
            return Response.ok(
                            page(kind, Rows.changed(typed)).with("entry", entry).with("thing", saved))
                    .build();
        var thing = kind.read(typed, entry.slug());
        if (!typed.isRight())
            return Answers.refused(page(kind, typed).with("entry", entry).with("thing", saved));
        // Somebody pressed the button twice, or two editors had the same in mind.
        if (isSame(kind, saved, thing)) return done(kind, saved, "done.entrySaved");
        try {
            return done(kind, kind.change(editor.require(), id, base(typed), thing), "done.entrySaved");
        } catch (Outdated e) {
            return outdated(kind, e.now(), typed, thing);
        } catch (OwnAncestor e) {
            var refused = typed.refuse("parent", "problem.ownAncestor");
            return Answers.refused(page(kind, refused).with("entry", entry).with("thing", saved));
        } catch (NoSuchElementException e) {
            return goneMeanwhile(kind, typed);
        }
    }

    private <T extends Listed> Response outdated(EntryForm<T> kind, Entry now, Form typed, T thing) {
        var saved = kind.byId(now.id()).orElseThrow(NotFoundException::new);
        if (isSame(kind, saved, thing)) return done(kind, saved, "done.entrySaved");
        var differences = Difference.between(kind.fields(saved), kind.fields(thing), kind.labels());
        // Saving again is then done knowingly.
        var again = typed.with("base", (Object) now.edition());
        return Answers.outdated(page(kind, again)
                .with("entry", now)
                .with("thing", saved)
                .with("by", now.changedBy())
                .with("differences", differences));
    }

    // The same form sent twice is one new thing; the second answer is that of the first.
    private <T extends Listed> Response taken(EntryForm<T> kind, Form typed, T thing) {
        var there = directory.entry(kind.listing(), thing.slug()).flatMap(entry -> kind.byId(entry.id()));
        if (there.isPresent() && isSame(kind, there.get(), thing)) return done(kind, there.get(), "done.entryAdded");
        slugs.refuseTaken(typed, kind.listing(), thing.slug());
        return Answers.refused(page(kind, typed));
    }

    // What it refers to was removed after it was found: the form finds that out by itself.
    private <T extends Listed> Response goneMeanwhile(EntryForm<T> kind, Form typed) {
        read(kind, typed);
        if (typed.isRight()) throw new NotFoundException();
        return Answers.refused(page(kind, typed));
    }

    private <T extends Listed> T read(EntryForm<T> kind, Form typed) {
        var first = kind.read(typed, Slugs.STAND_IN);
        var slug = slugs.read(typed, () -> kind.slugFor(first.listedAs(), first));
        return slug.equals(Slugs.STAND_IN) ? first : kind.read(typed, slug);
    }

    private <T extends Listed> Page page(EntryForm<T> kind, Form form) {
        return kind.with(editor.page(kind.template())).with("form", form).with("path", kind.path());
    }

    private <T extends Listed> Entry entry(EntryForm<T> kind, long id) {
        return directory.entry(kind.listing(), id).orElseThrow(NotFoundException::new);
    }

    private static <T extends Listed> boolean isSame(EntryForm<T> kind, T one, T other) {
        return kind.fields(one).values().equals(kind.fields(other).values());
    }

    private static int base(Form typed) {
        return typed.id("base")
                .map(base -> (int) Math.min(base, Integer.MAX_VALUE))
                .orElse(NO_EDITION);
    }

    private static <T extends Listed> Response done(EntryForm<T> kind, T thing, String key) {
        return Answers.done(kind.path() + "/" + Objects.requireNonNull(thing.id()), key);
    }
}
