package org.parley.domain.party;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.domain.directory.Listed;
import org.parley.domain.directory.Listing;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** Somebody who speaks for a party, in the posts held from time to time. */
@Entity
@Table(name = "person")
public class Person implements Listed {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    private Localized name;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person_id", nullable = false)
    @OrderColumn(name = "ordinal")
    private List<Post> posts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    public Person(String slug, Localized name, List<Post> posts) {
        this.slug = Slug.checked(slug);
        this.name = name;
        put(posts);
    }

    /** The same one, in posts of what this gives for each party. */
    Person at(UnaryOperator<Party> kept) {
        return new Person(
                slug,
                name,
                posts.stream().map(post -> post.at(kept.apply(post.party()))).toList());
    }

    /** Takes over all that the other one says; the slug stays. */
    void become(Person changed) {
        name = changed.name;
        put(List.copyOf(changed.posts));
    }

    // Whoever was in a post before anybody remembers began before the others.
    private void put(List<Post> held) {
        posts.clear();
        held.stream()
                .sorted(Comparator.comparing(Post::began, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(posts::add);
    }

    @Override
    public Listing listing() {
        return Listing.PEOPLE;
    }

    @Override
    public @Nullable Long id() {
        return id;
    }

    @Override
    public String slug() {
        return slug;
    }

    public Localized name() {
        return name;
    }

    /** In the order in which they were held. */
    public List<Post> posts() {
        return List.copyOf(posts);
    }

    /** The post held on a day; of several, the one taken up last. Empty when none is known for that day. */
    public Optional<Post> postOn(LocalDate day) {
        return posts.stream().filter(post -> post.isHeldOn(day)).reduce((earlier, later) -> later);
    }

    /** All posts held on a day, in the order in which they were taken up. Empty when none is known for that day. */
    public List<Post> postsOn(LocalDate day) {
        return posts.stream().filter(post -> post.isHeldOn(day)).toList();
    }

    @Override
    public Localized listedAs() {
        return name;
    }

    @Override
    public List<Localized> texts() {
        return Stream.concat(Stream.of(name), posts.stream().map(Post::title)).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person that && slug().equals(that.slug());
    }

    @Override
    public int hashCode() {
        return slug().hashCode();
    }

    @Override
    public String toString() {
        return slug();
    }
}
