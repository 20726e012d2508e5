package org.parley.web.party;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.domain.directory.Listing;
import org.parley.domain.editor.Editor;
import org.parley.domain.party.Alias;
import org.parley.domain.party.KeepingParties;
import org.parley.domain.party.Parties;
import org.parley.domain.party.Party;
import org.parley.domain.party.PartyKind;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;
import org.parley.web.directory.EntryForm;
import org.parley.web.directory.RowsRead;
import org.parley.web.form.Form;
import org.parley.web.view.Page;

/** The form about a party. */
@Dependent
public class PartyForm implements EntryForm<Party> {

    private static final int MAX_NAME = 200;
    private static final int MAX_SHORT = 60;

    @Inject
    private Parties parties;

    @Inject
    private KeepingParties keeping;

    @SuppressWarnings("NullAway.Init")
    public PartyForm() {}

    @Override
    public Listing listing() {
        return Listing.PARTIES;
    }

    @Override
    public String path() {
        return "/admin/parties";
    }

    @Override
    public String template() {
        return "party/admin-form";
    }

    @Override
    public Optional<Party> byId(long id) {
        return parties.withId(id);
    }

    @Override
    public Form fields(Party party) {
        var form = Form.empty()
                .with("name", party.name())
                .with("shortName", party.shortName())
                .with("kind", (Object) party.kind());
        for (var i = 0; i < party.aliases().size(); i++) {
            var alias = party.aliases().get(i);
            form.with("aliases." + i + ".name", (Object) alias.name())
                    .with("aliases." + i + ".language", (Object) alias.language());
        }
        return form;
    }

    @Override
    public Party read(Form form, String slug) {
        var name = form.requiredLocalized("name", MAX_NAME);
        // A name that fits a table's head need not be typed twice.
        var shortName = form.localized("shortName", MAX_SHORT);
        var kind = form.requiredChoice("kind", PartyKind.class);
        var aliases = RowsRead.of(form, "aliases", Set.of("language"), row -> alias(form, row));
        return new Party(slug, kind, name, shortName == null ? name : shortName, aliases);
    }

    private static Alias alias(Form form, String row) {
        var name = form.required(row + ".name", MAX_NAME);
        return new Alias(form.requiredChoice(row + ".language", Language.class), name);
    }

    @Override
    public String slugFor(Localized name, Party party) {
        return Slug.proposedFor(party.shortName());
    }

    @Override
    public Page with(Page page) {
        return page.with("kinds", PartyKind.values()).with("languages", Language.values());
    }

    @Override
    public Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", "directory.name");
        labels.put("shortName", "directory.shortName");
        labels.put("kind", "directory.kind");
        labels.put("aliases", "directory.aliases");
        return labels;
    }

    @Override
    public Party add(Editor who, Party party) {
        return keeping.add(who, party);
    }

    @Override
    public Party change(Editor who, long id, int base, Party party) {
        return keeping.change(who, id, base, party);
    }

    @Override
    public void remove(Editor who, long id, int base) {
        keeping.remove(who, id, base);
    }
}
