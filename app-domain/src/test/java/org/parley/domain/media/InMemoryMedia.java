package org.parley.domain.media;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.domain.Identity;
import org.parley.domain.picture.Developed;

/** Pictures in a list. Where they are shown has to be told. */
public final class InMemoryMedia implements Media {

    private final List<Medium> media = new ArrayList<>();
    private final Map<String, Developed> pictures = new HashMap<>();
    private final Map<String, List<Use>> uses = new HashMap<>();

    public void show(Medium medium, Use where) {
        uses.put(medium.hash(), List.of(where));
    }

    @Override
    public Optional<Medium> byId(long id) {
        return media.stream().filter(m -> Objects.equals(m.id(), id)).findFirst();
    }

    @Override
    public Optional<Medium> byHash(String hash) {
        return media.stream().filter(m -> m.hash().equals(hash)).findFirst();
    }

    @Override
    public Optional<Medium> sameAs(Developed developed) {
        return media.stream()
                .filter(m -> m.origin().equals(developed.origin()) || m.hash().equals(developed.hash()))
                .findFirst();
    }

    @Override
    public Optional<Medium> locked(long id) {
        return byId(id);
    }

    @Override
    public List<Medium> list(List<String> words, Choice choice, @Nullable Long after, int limit) {
        return media.stream()
                .filter(m -> words.stream().allMatch(m.searchText()::contains))
                .filter(m -> after == null || Objects.requireNonNull(m.id()) < after)
                .filter(m -> isChosen(m, choice))
                .sorted(comparing(Medium::id).reversed())
                .limit(limit)
                .toList();
    }

    private boolean isChosen(Medium medium, Choice choice) {
        return switch (choice) {
            case ALL -> true;
            case USED -> !uses(medium).isEmpty();
            case UNUSED -> uses(medium).isEmpty();
            case UNTRANSLATED -> !medium.isTranslated();
        };
    }

    @Override
    public Set<Long> used(List<Medium> among) {
        return among.stream()
                .filter(m -> !uses(m).isEmpty())
                .map(m -> Objects.requireNonNull(m.id()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Use> uses(Medium medium) {
        return uses.getOrDefault(medium.hash(), List.of());
    }

    @Override
    public Optional<byte[]> bytes(String hash, int width, String type) {
        return Optional.ofNullable(pictures.get(hash)).stream()
                .flatMap(developed -> developed.prints().stream())
                .filter(print -> print.width() == width && print.type().equals(type))
                .map(print -> print.bytes().clone())
                .findFirst();
    }

    @Override
    public void add(Medium medium, Developed developed) {
        if (sameAs(developed).isPresent()) throw new IllegalStateException("There already");
        Identity.give(medium);
        media.add(medium);
        pictures.put(medium.hash(), developed);
    }

    @Override
    public void remove(Medium medium) {
        media.remove(medium);
        pictures.remove(medium.hash());
    }
}
