package org.parley.persistence.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.parley.domain.search.Kind;
import org.parley.domain.search.Search.Offer;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;

/** What stands in one of the lists, for readers to choose from. */
final class Offers {

    /** Nobody chooses from more. */
    private static final int MOST = 300;

    private Offers() {}

    static List<Offer> of(IndexSearcher searcher, Kind kind, Language language) throws IOException {
        var offers = new ArrayList<Offer>();
        for (var hit : searcher.search(new TermQuery(new Term(Fields.LIST, kind.name())), MOST).scoreDocs) {
            var document = searcher.storedFields().document(hit.doc);
            var path = document.get(Fields.PATH);
            offers.add(new Offer(path.substring(path.lastIndexOf('/') + 1), name(document, language)));
        }
        offers.sort(Comparator.comparing(offer -> Folding.forOrder(offer.name())));
        return offers;
    }

    private static String name(Document document, Language language) {
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .map(Fields::title)
                .map(document::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }
}
