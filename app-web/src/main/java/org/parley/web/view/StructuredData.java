package org.parley.web.view;

import static java.util.Objects.requireNonNull;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import org.parley.domain.article.Article;
import org.parley.domain.media.Photo;
import org.parley.domain.negotiation.Round;
import org.parley.domain.text.Language;

/** An article in the vocabulary of schema.org, as JSON-LD. */
final class StructuredData {

    private StructuredData() {}

    static String of(Article article, Language language, String address) {
        var headline = requireNonNull(article.headline()).in(language);
        var data = Json.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "NewsArticle")
                .add("headline", headline.words())
                .add("inLanguage", headline.language().tag())
                .add("mainEntityOfPage", address)
                .add(
                        "publisher",
                        Json.createObjectBuilder().add("@type", "Organization").add("name", "Parley"));
        var lead = article.lead();
        if (lead != null) data.add("description", lead.in(language).words());
        var published = article.publishedAt();
        if (published != null) data.add("datePublished", published.toString());
        var updated = article.updatedAt();
        if (updated != null) data.add("dateModified", updated.toString());
        var round = article.round();
        if (round != null) data.add("about", event(round, language));
        var photo = article.photo();
        if (photo != null && photo.address() != null) data.add("image", image(photo, language));
        // The only characters that could end the script element.
        return data.build().toString().replace("<", "\\u003c").replace(">", "\\u003e");
    }

    private static JsonObjectBuilder image(Photo photo, Language language) {
        var image = Json.createObjectBuilder()
                .add("@type", "ImageObject")
                .add("url", Addresses.absolute(String.valueOf(photo.address())))
                .add("creditText", photo.credit().in(language).words());
        if (photo.width() != null) image.add("width", photo.width());
        if (photo.height() != null) image.add("height", photo.height());
        var licence = photo.licence();
        if (licence != null && licence.deed() != null) image.add("license", licence.deed());
        return image;
    }

    private static JsonObjectBuilder event(Round round, Language language) {
        return Json.createObjectBuilder()
                .add("@type", "Event")
                .add("name", round.negotiation().name().in(language).words())
                .add("startDate", round.startsOn().toString())
                .add("endDate", round.endsOn().toString())
                .add(
                        "location",
                        Json.createObjectBuilder()
                                .add("@type", "Place")
                                .add("name", round.place().in(language).words()));
    }
}
