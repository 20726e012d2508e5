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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.domain.text.Localized;
import org.parley.domain.text.Slug;

/** Somebody who speaks for a party, in the posts held from time to time. */
@Entity
@Table(name = "person")
public class Person {

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
        this.posts.addAll(posts);
    }

    public @Nullable Long id() {
        return id;
    }

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
