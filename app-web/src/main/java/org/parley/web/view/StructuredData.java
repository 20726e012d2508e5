package org.parley.web.view;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.domain.article.Article;
import org.parley.domain.data.Published;
import org.parley.domain.media.Photo;
import org.parley.domain.position.Quotation;
import org.parley.domain.setting.Setting;
import org.parley.domain.text.Language;
import org.parley.domain.text.SourceReference;

/** An article in the vocabulary of schema.org, as JSON-LD. */
final class StructuredData {

    /** Kept, since each call of {@code Json} would look for an implementation anew, in all jars. */
    static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final String TYPE = "@type";

    private final Language language;
    private final Addresses to;

    StructuredData(Language language) {
        this.language = language;
        this.to = new Addresses(language);
    }

    /** @param corrections what readers were told when something was wrong */
    String of(Article article, List<Published> corrections) {
        var headline = requireNonNull(article.headline()).in(language);
        var address = Addresses.absolute(to.article(article));
        var data = thing("NewsArticle")
                .add("headline", headline.words())
                .add("inLanguage", headline.language().tag())
                .add("url", address)
                .add("mainEntityOfPage", address)
                .add("publisher", thing("Organization").add("name", "Parley").add("url", Setting.PUBLIC_URL.value()))
                .add("license", Setting.LICENCE_URL.value());
        tellWhen(article, data);
        var lead = article.lead();
        if (lead != null) data.add("description", lead.in(language).words());
        var round = article.round();
        if (round != null) data.add("about", new StructuredDirectory(language).event(round));
        var photo = article.photo();
        if (photo != null && photo.address() != null) data.add("image", image(photo));
        tellSources(article, data);
        if (!article.quotations().isEmpty()) data.add("hasPart", quotations(article, address));
        if (!corrections.isEmpty()) data.add("correction", corrections(article, corrections));
        return page(data);
    }

    /** As it stands in a page, with its context. */
    static String page(JsonObjectBuilder data) {
        var whole = JSON.createObjectBuilder().add("@context", "https://schema.org");
        data.build().forEach(whole::add);
        // The only characters that could end the script element.
        return whole.build().toString().replace("<", "\\u003c").replace(">", "\\u003e");
    }

    static JsonObjectBuilder thing(String type) {
        return JSON.createObjectBuilder().add(TYPE, type);
    }

    private static void tellWhen(Article article, JsonObjectBuilder data) {
        var published = article.publishedAt();
        if (published != null) data.add("datePublished", published.toString());
        var updated = article.updatedAt();
        if (updated != null) data.add("dateModified", updated.toString());
        if (article.version() > 0) data.add("version", article.version());
    }

    // What the article retells is one thing; where its quoted words come from is another.
    private void tellSources(Article article, JsonObjectBuilder data) {
        var source = article.source();
        if (source != null) data.add("isBasedOn", work(source));
        var cited = article.quotations().stream()
                .map(Quotation::source)
                .filter(s -> s != null)
                .map(s -> work(requireNonNull(s)).build())
                .distinct()
                .toList();
        if (!cited.isEmpty()) data.add("citation", JSON.createArrayBuilder(cited));
    }

    private JsonObjectBuilder work(SourceReference source) {
        var work = thing("CreativeWork").add("name", source.name().in(language).words());
        if (source.url() != null) work.add("url", source.url());
        return work;
    }

    private JsonArrayBuilder quotations(Article article, String address) {
        var quotations = JSON.createArrayBuilder();
        for (var quotation : article.quotations()) {
            var words = quotation.words().in(language);
            var said = thing("Quotation")
                    .add("text", words.words())
                    .add("inLanguage", words.language().tag())
                    .add("dateCreated", quotation.saidOn().toString())
                    .add("spokenByCharacter", speaker(quotation));
            var paragraph = quotation.paragraph();
            if (paragraph != null) said.add("url", address + "#" + paragraph);
            quotations.add(said);
        }
        return quotations;
    }

    // Whose words they are: who spoke or, where nobody is named, the party as a whole.
    private JsonObjectBuilder speaker(Quotation quotation) {
        var person = quotation.speaker();
        if (person == null)
            return thing("Organization")
                    .add("name", quotation.party().name().in(language).words());
        return thing("Person")
                .add("name", person.name().in(language).words())
                .add("url", Addresses.absolute(to.person(person)));
    }

    private JsonArrayBuilder corrections(Article article, List<Published> corrections) {
        var all = JSON.createArrayBuilder();
        for (var version : corrections) {
            var correction = thing("CorrectionComment")
                    .add("datePublished", version.publishedAt().toString())
                    .add("url", Addresses.absolute(to.changes(article, version.number())));
            var note = version.note();
            if (note != null) correction.add("text", note.in(language).words());
            all.add(correction);
        }
        return all;
    }

    private JsonObjectBuilder image(Photo photo) {
        var image = thing("ImageObject")
                .add("url", Addresses.absolute(String.valueOf(photo.address())))
                .add("creditText", photo.credit().in(language).words());
        number(image, "width", photo.width());
        number(image, "height", photo.height());
        var licence = photo.licence();
        if (licence != null && licence.deed() != null) image.add("license", licence.deed());
        return image;
    }

    // Sizes are quantities there; a bare number would be none of what may stand in this place.
    private static void number(JsonObjectBuilder image, String name, @Nullable Integer pixels) {
        if (pixels != null)
            image.add(name, thing("QuantitativeValue").add("value", pixels).add("unitCode", "E37"));
    }
}
