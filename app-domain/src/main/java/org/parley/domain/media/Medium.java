package org.parley.domain.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.picture.Developed;
import org.parley.domain.picture.Print;
import org.parley.domain.text.Folding;
import org.parley.domain.text.Language;
import org.parley.domain.text.Localized;

/**
 * A picture in the library, with what is said of it. Its pixels never change, and lie elsewhere: in the several widths
 * that it is shown in.
 */
@Entity
@Table(name = "medium")
public class Medium {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String hash;

    private String origin;

    @Column(name = "file_name")
    private String fileName;

    private String type;

    private int width;

    private int height;

    private String widths;

    private Localized alternative;

    private Localized credit;

    @Enumerated(EnumType.STRING)
    private Licence licence;

    private @Nullable Localized terms;

    @Column(name = "focal_x")
    private int focalX;

    @Column(name = "focal_y")
    private int focalY;

    private boolean translated;

    @Column(name = "search_text")
    private String searchText;

    @ManyToOne(optional = false)
    private Editor editor;

    @Column(name = "added_at")
    private Instant addedAt;

    private int changes;

    @SuppressWarnings("NullAway.Init")
    protected Medium() {}

    /** @param fileName as it was sent; only shown to editors */
    public Medium(Developed developed, String fileName, Caption caption, Editor editor, Instant addedAt) {
        var largest = developed.largest();
        this.hash = developed.hash();
        this.origin = developed.origin();
        this.fileName = cleaned(fileName);
        this.type = largest.type();
        this.width = largest.width();
        this.height = largest.height();
        this.widths =
                Widths.written(developed.prints().stream().map(Print::width).toList());
        this.editor = editor;
        this.addedAt = addedAt;
        this.alternative = caption.alternative();
        this.credit = caption.credit();
        this.licence = caption.licence();
        this.searchText = "";
        say(caption);
    }

    /** Says something else of it from now on. Articles that show it already keep what they say. */
    public void caption(Caption caption) {
        say(caption);
        changes++;
    }

    private void say(Caption caption) {
        alternative = caption.alternative();
        credit = caption.credit();
        licence = caption.licence();
        terms = caption.terms();
        focalX = caption.focus().x();
        focalY = caption.focus().y();
        translated = Arrays.stream(Language.values()).allMatch(caption::isIn);
        searchText = Stream.concat(
                        Stream.of(fileName),
                        Stream.of(alternative, credit).flatMap(text -> text.texts().values().stream()))
                .map(Folding::forSearch)
                .collect(Collectors.joining("\n"));
    }

    // Some browsers send the whole path. What is left is for editors' eyes: nothing is ever found by it.
    private static String cleaned(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cs}]", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** How an article shows it, in words of the article's own. */
    public Photo as(Localized alternative, Localized credit) {
        return new Photo(this, alternative, credit);
    }

    public Caption caption() {
        return new Caption(alternative, credit, licence, terms, new FocalPoint(focalX, focalY));
    }

    /** The address of the picture in this width: one of {@link #widths}. */
    public String address(int inWidth) {
        return "/media/" + hash + "/" + inWidth + "." + type;
    }

    /** The address of the largest. */
    public String address() {
        return address(width);
    }

    public @Nullable Long id() {
        return id;
    }

    /** Fingerprint of the largest picture: 64 hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** Fingerprint of the file that was sent. */
    public String origin() {
        return origin;
    }

    /** May be empty. */
    public String fileName() {
        return fileName;
    }

    /** {@code jpg} or {@code png}. */
    public String type() {
        return type;
    }

    /** Of the largest, in pixels. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Smallest first. */
    public List<Integer> widths() {
        return Widths.read(widths);
    }

    /** Whether all that is said of it is there in every language. */
    public boolean isTranslated() {
        return translated;
    }

    /** Who sent it. */
    public Editor editor() {
        return editor;
    }

    public Instant addedAt() {
        return addedAt;
    }

    /** How often something else was said of it. */
    public int changes() {
        return changes;
    }

    /** What is looked through when somebody looks for it, folded. */
    public String searchText() {
        return searchText;
    }
}
