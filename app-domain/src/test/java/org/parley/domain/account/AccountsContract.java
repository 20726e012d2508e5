package org.parley.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.domain.account.OneTimeLink.Kind;
import org.parley.domain.audit.AuditEntries.Wanted;
import org.parley.domain.audit.AuditEntry;
import org.parley.domain.audit.Deed;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.EditorFixture;
import org.parley.domain.editor.LastAdministrator;
import org.parley.domain.editor.NotAllowed;
import org.parley.domain.editor.Role;
import org.parley.domain.text.Language;

/** The life of an account, from the first run on, in memory and in the database. */
public abstract class AccountsContract {

    private static final String PASSWORD = "seven quiet herons";
    private static final String STRANGE = "203.0.113.9";

    protected final CallerFixture caller = new CallerFixture();
    protected final ClockFixture clock = new ClockFixture();

    /** One transaction. */
    protected abstract <T> T in(Function<Accounts, T> step);

    private void run(Consumer<Accounts> step) {
        in(all -> {
            step.accept(all);
            return "done";
        });
    }

    private <T> Optional<T> find(Function<Accounts, Optional<T>> step) {
        return in(step);
    }

    private <T> List<T> list(Function<Accounts, List<T>> step) {
        return in(step);
    }

    private boolean is(Predicate<Accounts> step) {
        return in(all -> step.test(all));
    }

    private int count(ToIntFunction<Accounts> step) {
        return in(all -> step.applyAsInt(all));
    }

    // ——— first run

    @Test
    void the_first_run_makes_an_administrator_who_is_signed_in_and_is_then_over() {
        var token = in(all -> all.settingUp().offer()).orElseThrow();

        var first = in(all ->
                all.settingUp().setUp(token, " First@Parley.example", "First administrator", PASSWORD, Language.UK));

        assertThat(first.editor().email()).isEqualTo("first@parley.example");
        assertThat(resumed(first.token()).role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(is(all -> all.settingUp().isOpenTo(token))).isFalse();
        assertThat(find(all -> all.settingUp().offer())).isEmpty();
        assertThatThrownBy(() -> setUp(token)).isInstanceOf(LinkGone.class);
        assertThat(deeds()).containsExactly("SET_UP first@parley.example");
    }

    @Test
    void whoever_comes_second_with_a_token_of_another_node_is_too_late() {
        var one = in(all -> all.settingUp().offer()).orElseThrow();
        var other = in(all -> all.settingUp().offer()).orElseThrow();

        setUp(one);

        assertThatThrownBy(() -> setUp(other)).isInstanceOf(LinkGone.class);
        assertThat(list(all -> all.editors().all())).hasSize(1);
    }

    @Test
    void a_token_that_was_guessed_or_is_too_old_opens_nothing() {
        var token = in(all -> all.settingUp().offer()).orElseThrow();

        assertThatThrownBy(() -> setUp(Token.random())).isInstanceOf(LinkGone.class);
        clock.pass(Duration.ofDays(8));
        assertThatThrownBy(() -> setUp(token)).isInstanceOf(LinkGone.class);
    }

    @Test
    void an_operator_lets_a_locked_out_administrator_in_again() {
        var editor = known(Role.EDITOR);
        turnOn(editor);
        System.setProperty("parley.set.up", "true");
        try {
            var token = find(all -> all.settingUp().offer()).orElseThrow();
            run(all -> all.settingUp().setUp(token, editor.email(), editor.name(), "nine loud geese", Language.EN));
        } finally {
            System.clearProperty("parley.set.up");
        }

        assertThat(signIn(editor.email(), "nine loud geese")).isInstanceOf(SignIn.Done.class);
        assertThat(find(all -> all.editors().byId(editor.id())).orElseThrow().role())
                .isEqualTo(Role.ADMINISTRATOR);
        assertThat(list(all -> all.editors().all())).hasSize(1);
        assertThat(find(all -> all.settingUp().offer())).isEmpty();
    }

    // ——— sign-in and sessions

    @Test
    void every_sign_in_is_a_session_of_its_own_and_ends_by_itself() {
        var editor = known(Role.EDITOR);
        var one = signedIn(editor);
        var other = signedIn(editor);

        run(all -> all.signingOut().signOut(one));

        assertThat(find(all -> all.resuming().resume(one))).isEmpty();
        assertThat(resumed(other)).isEqualTo(editor);
        assertThat(deeds()).contains("SIGNED_IN " + editor.email(), "SIGNED_OUT " + editor.email());
    }

    @Test
    void a_session_ends_when_it_is_not_used_and_at_the_latest_after_a_week() {
        var idle = signedIn(known(Role.EDITOR));
        clock.pass(Duration.ofHours(9));
        assertThat(find(all -> all.resuming().resume(idle))).isEmpty();

        var busy = signedIn(known(Role.EDITOR));
        for (int hours = 0; hours < 7 * 24 - 2; hours += 2) {
            clock.pass(Duration.ofHours(2));
            resumed(busy);
        }
        clock.pass(Duration.ofHours(2));
        assertThat(find(all -> all.resuming().resume(busy))).isEmpty();
    }

    @Test
    void nobody_gets_in_with_another_password_another_address_or_while_disabled() {
        var editor = known(Role.EDITOR);
        var administrator = known(Role.ADMINISTRATOR);
        run(all -> all.managing().disable(administrator, editor.id()));

        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Wrong.class);
        assertThat(signIn(administrator.email(), "another")).isInstanceOf(SignIn.Wrong.class);
        assertThat(signIn("nobody@parley.example", PASSWORD)).isInstanceOf(SignIn.Wrong.class);
        assertThat(deeds())
                .contains("SIGN_IN_FAILED " + editor.email(), "SIGN_IN_FAILED " + administrator.email())
                .contains("SIGN_IN_FAILED ")
                .noneMatch(deed -> deed.contains("nobody@"));
    }

    @Test
    void an_address_may_be_typed_in_capitals_and_with_blanks_around_it() {
        var editor = known(Role.EDITOR);

        assertThat(signIn("  " + editor.email().toUpperCase(Locale.ROOT), PASSWORD))
                .isInstanceOf(SignIn.Done.class);
    }

    @Test
    void signing_out_everywhere_leaves_no_session_of_theirs_and_all_of_others() {
        var editor = known(Role.EDITOR);
        var other = signedIn(known(Role.EDITOR));
        var tokens = List.of(signedIn(editor), signedIn(editor));

        run(all -> all.ending().endAll(editor));

        assertThat(tokens)
                .allMatch(token -> in(all -> all.resuming().resume(token)).isEmpty());
        resumed(other);
    }

    @Test
    void nobody_can_end_the_session_of_somebody_else() {
        var token = signedIn(known(Role.EDITOR));
        var id = in(all -> all.sessions().byToken(token)).orElseThrow().id();
        var other = known(Role.ADMINISTRATOR);

        run(all -> all.ending().end(other, id));

        resumed(token);
    }

    @Test
    void sessions_are_listed_with_the_last_used_first() {
        var editor = known(Role.EDITOR);
        var first = signedIn(editor);
        signedIn(editor);
        clock.pass(Duration.ofMinutes(5));
        resumed(first);

        var sessions = in(all -> all.sessions().of(editor));

        assertThat(sessions).extracting(EditorSession::tokenHash).first().isEqualTo(first.hash());
        assertThat(sessions).extracting(EditorSession::program).containsOnly("A browser");
        assertThat(sessions).extracting(EditorSession::address).containsOnly(CallerFixture.HOME);
    }

    // ——— throttling

    @Test
    void after_a_few_failures_even_the_right_password_has_to_wait_a_little_longer_each_time() {
        var editor = known(Role.EDITOR);
        fail(editor.email(), Throttle.FREE_TRIES);

        var first = pause(editor.email());
        clock.pass(first);
        fail(editor.email(), 1);
        var second = pause(editor.email());

        assertThat(second).isGreaterThan(first);
        clock.pass(second);
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
        assertThat(deeds()).containsOnlyOnce("SIGN_IN_THROTTLED " + editor.email());
    }

    @Test
    void the_wait_has_an_end_and_a_success_wipes_out_what_was_before() {
        var editor = known(Role.EDITOR);
        for (int i = 0; i < 40; i++) {
            clock.pass(Throttle.LONGEST_WAIT);
            fail(editor.email(), 1);
        }

        assertThat(pause(editor.email())).isLessThanOrEqualTo(Throttle.LONGEST_WAIT);
        clock.pass(Throttle.LONGEST_WAIT);
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
        fail(editor.email(), Throttle.FREE_TRIES - 1);
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @Test
    void an_address_that_is_no_editors_has_to_wait_just_the_same() {
        fail("nobody@parley.example", Throttle.FREE_TRIES);

        assertThat(pause("nobody@parley.example")).isPositive();
    }

    @Test
    void strangers_cannot_lock_an_editor_out_of_where_they_usually_sign_in() {
        var editor = known(Role.EDITOR);
        signedIn(editor);
        for (int i = 0; i < Throttle.FREE_TRIES_OF_STRANGERS; i++) {
            caller.moveTo("203.0.113." + i);
            fail(editor.email(), 1);
        }

        caller.moveTo("198.51.100.1");
        assertThat(pause(editor.email())).isPositive();
        caller.moveTo(CallerFixture.HOME);
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    @Test
    void who_tries_many_accounts_from_one_address_has_to_wait_too() {
        caller.moveTo(STRANGE);
        for (int i = 0; i < Throttle.FREE_TRIES_OF_AN_ADDRESS; i++) fail("somebody" + i + "@parley.example", 1);

        assertThat(pause("somebody-else@parley.example")).isPositive();
        caller.moveTo(CallerFixture.HOME);
        assertThat(signIn("somebody-else@parley.example", "x")).isInstanceOf(SignIn.Wrong.class);
    }

    // ——— passwords and links

    @Test
    void a_new_password_ends_every_session_but_begins_a_new_one() {
        var editor = known(Role.EDITOR);
        var before = signedIn(editor);

        var after = in(all -> all.changingPassword().change(editor, PASSWORD, "nine loud geese"))
                .orElseThrow();

        assertThat(find(all -> all.resuming().resume(before))).isEmpty();
        resumed(after.token());
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Wrong.class);
        assertThat(signIn(editor.email(), "nine loud geese")).isInstanceOf(SignIn.Done.class);
    }

    @Test
    void without_the_current_password_it_stays_and_guessing_it_is_slowed_down_too() {
        var editor = known(Role.EDITOR);
        for (int i = 0; i < Throttle.FREE_TRIES; i++)
            assertThat(find(all -> all.changingPassword().change(editor, "wrong", "nine loud geese")))
                    .isEmpty();

        assertThat(find(all -> all.changingPassword().change(editor, PASSWORD, "nine loud geese")))
                .isEmpty();
        clock.pass(Throttle.LONGEST_WAIT);
        signedIn(editor);
    }

    @Test
    void an_invitation_lets_a_new_editor_choose_a_password_once() {
        var administrator = known(Role.ADMINISTRATOR);
        var link = in(all ->
                all.managing().invite(administrator, "new@parley.example", "New author", Role.AUTHOR, Language.EN));

        assertThat(signIn("new@parley.example", "")).isInstanceOf(SignIn.Wrong.class);
        assertThat(find(all -> all.followingLink().owner(Kind.INVITATION, link.token())))
                .contains(link.editor());
        choose(Kind.INVITATION, link.token());

        assertThat(signIn("new@parley.example", PASSWORD)).isInstanceOf(SignIn.Done.class);
        assertThatThrownBy(() -> choose(Kind.INVITATION, link.token())).isInstanceOf(LinkGone.class);
        assertThat(deeds()).contains("EDITOR_INVITED new@parley.example", "INVITATION_ACCEPTED new@parley.example");
    }

    @Test
    void a_link_runs_out_is_replaced_by_the_next_and_serves_only_what_it_was_made_for() {
        var administrator = known(Role.ADMINISTRATOR);
        var editor = known(Role.EDITOR);
        var first = in(all -> all.managing().makeLink(administrator, editor.id()));
        var second = in(all -> all.managing().makeLink(administrator, editor.id()));

        assertThat(second.kind()).isEqualTo(Kind.PASSWORD);
        assertThatThrownBy(() -> choose(Kind.PASSWORD, first.token())).isInstanceOf(LinkGone.class);
        assertThatThrownBy(() -> choose(Kind.INVITATION, second.token())).isInstanceOf(LinkGone.class);
        clock.pass(Duration.ofHours(25));
        assertThatThrownBy(() -> choose(Kind.PASSWORD, second.token())).isInstanceOf(LinkGone.class);
    }

    @Test
    void a_password_chosen_along_a_link_ends_the_sessions_and_still_needs_the_second_factor() {
        var administrator = known(Role.ADMINISTRATOR);
        var editor = known(Role.EDITOR);
        turnOn(editor);
        var session = openSession(editor);
        var link = in(all -> all.managing().makeLink(administrator, editor.id()));

        choose(Kind.PASSWORD, link.token());

        assertThat(find(all -> all.resuming().resume(session))).isEmpty();
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.CodeNeeded.class);
    }

    // ——— second factor

    @Test
    void with_a_second_factor_the_password_alone_opens_nothing_and_no_code_works_twice() {
        var editor = known(Role.EDITOR);
        turnOn(editor);
        clock.pass(Duration.ofSeconds(30));
        var code = CountedCodes.code(clock.instant());

        var step = step(editor);
        assertThat(finish(step, "0")).isInstanceOf(SignIn.Wrong.class);
        assertThat(finish(step, code)).isInstanceOf(SignIn.Done.class);

        assertThat(finish(step, code)).isInstanceOf(SignIn.Expired.class);
        assertThat(finish(step(editor), code)).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void the_code_that_turned_it_on_does_not_sign_in() {
        var editor = known(Role.EDITOR);
        turnOn(editor);

        assertThat(finish(step(editor), CountedCodes.code(clock.instant()))).isInstanceOf(SignIn.Wrong.class);
    }

    @Test
    void the_time_for_the_code_runs_out() {
        var editor = known(Role.EDITOR);
        turnOn(editor);
        var step = step(editor);
        clock.pass(Duration.ofMinutes(11));

        assertThat(finish(step, CountedCodes.code(clock.instant()))).isInstanceOf(SignIn.Expired.class);
        assertThat(finish(Token.random(), "1")).isInstanceOf(SignIn.Expired.class);
    }

    @Test
    void codes_cannot_be_guessed_on_and_on() {
        var editor = known(Role.EDITOR);
        turnOn(editor);
        var step = step(editor);
        for (int i = 0; i < Throttle.FREE_TRIES; i++)
            assertThat(finish(step, "0")).isInstanceOf(SignIn.Wrong.class);

        clock.pass(Duration.ofSeconds(1));
        assertThat(finish(step, CountedCodes.code(clock.instant().plusSeconds(30))))
                .isInstanceOf(SignIn.Throttled.class);
        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Throttled.class);
    }

    @Test
    void each_recovery_code_works_once_however_it_is_typed() {
        var editor = known(Role.EDITOR);
        var codes = turnOn(editor);

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        var typed = codes.get(0).toUpperCase(Locale.ROOT).replace('-', ' ');
        assertThat(finish(step(editor), typed)).isInstanceOf(SignIn.Done.class);
        assertThat(finish(step(editor), codes.get(0))).isInstanceOf(SignIn.Wrong.class);
        assertThat(finish(step(editor), codes.get(1))).isInstanceOf(SignIn.Done.class);
        assertThat(count(all -> all.factors().recoveryCodesLeft(editor))).isEqualTo(8);
    }

    @Test
    void a_second_factor_counts_only_once_it_was_shown_to_work() {
        var editor = known(Role.EDITOR);
        var begun = in(all -> all.secondFactor().begin(editor));

        assertThat(find(all -> all.secondFactor().turnOn(editor, "0"))).isEmpty();

        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
        assertThat(in(all -> all.secondFactor().begin(editor)).secret()).isEqualTo(begun.secret());
    }

    @Test
    void turning_it_off_and_new_recovery_codes_ask_for_the_password() {
        var editor = known(Role.EDITOR);
        var old = turnOn(editor);

        assertThat(is(all -> all.secondFactor().turnOff(editor, "wrong"))).isFalse();
        assertThat(find(all -> all.secondFactor().replaceRecoveryCodes(editor, "wrong")))
                .isEmpty();
        assertThat(find(all -> all.secondFactor().replaceRecoveryCodes(editor, PASSWORD)))
                .isPresent();
        assertThat(finish(step(editor), old.get(0))).isInstanceOf(SignIn.Wrong.class);
        assertThat(is(all -> all.secondFactor().turnOff(editor, PASSWORD))).isTrue();

        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
        assertThat(count(all -> all.factors().recoveryCodesLeft(editor))).isZero();
    }

    @Test
    void an_administrator_can_take_a_lost_second_factor_off() {
        var editor = known(Role.EDITOR);
        turnOn(editor);
        var administrator = known(Role.ADMINISTRATOR);

        run(all -> all.managing().removeSecondFactor(administrator, editor.id()));

        assertThat(signIn(editor.email(), PASSWORD)).isInstanceOf(SignIn.Done.class);
    }

    // ——— colleagues

    @Test
    void only_administrators_manage_colleagues() {
        var editor = known(Role.EDITOR);
        var other = known(Role.AUTHOR);

        var steps = List.<Consumer<Accounts>>of(
                all -> all.managing().invite(editor, "x@parley.example", "x", Role.AUTHOR, Language.UK),
                all -> all.managing().makeLink(editor, other.id()),
                all -> all.managing().change(editor, other.id(), "x", Role.ADMINISTRATOR),
                all -> all.managing().disable(editor, other.id()),
                all -> all.managing().enable(editor, other.id()),
                all -> all.managing().removeSecondFactor(editor, other.id()),
                all -> all.reading().find(editor, Wanted.ALL, null, 1),
                all -> all.reading().export(editor));

        assertThat(steps).allSatisfy(step -> assertThatThrownBy(() -> run(step)).isInstanceOf(NotAllowed.class));
    }

    @Test
    void a_disabled_editor_is_out_at_once_and_can_come_back() {
        var administrator = known(Role.ADMINISTRATOR);
        var editor = known(Role.EDITOR);
        var session = signedIn(editor);
        var link = in(all -> all.managing().makeLink(administrator, editor.id()));

        run(all -> all.managing().disable(administrator, editor.id()));

        assertThat(find(all -> all.resuming().resume(session))).isEmpty();
        assertThatThrownBy(() -> choose(Kind.PASSWORD, link.token())).isInstanceOf(LinkGone.class);
        run(all -> all.managing().enable(administrator, editor.id()));
        signedIn(editor);
    }

    @Test
    void the_last_administrator_stays() {
        var administrator = known(Role.ADMINISTRATOR);
        known(Role.EDITOR);

        assertThatThrownBy(() -> change(administrator, administrator, Role.EDITOR))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> run(all -> all.managing().disable(administrator, administrator.id())))
                .isInstanceOf(LastAdministrator.class);
        change(administrator, administrator, Role.ADMINISTRATOR);
    }

    @Test
    void who_was_demoted_meanwhile_demotes_nobody() {
        var one = known(Role.ADMINISTRATOR);
        var other = known(Role.ADMINISTRATOR);
        var asTheyWere = new Editor(other.email(), other.name(), Role.ADMINISTRATOR, Language.UK);

        change(one, other, Role.EDITOR);

        assertThatThrownBy(() -> change(asTheyWere, one, Role.EDITOR)).isInstanceOf(NotAllowed.class);
        assertThat(in(all -> all.editors().byId(one.id())).orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    // ——— the log

    @Test
    void the_log_is_read_newest_first_page_by_page_and_by_every_filter() {
        var administrator = known(Role.ADMINISTRATOR);
        var editor = known(Role.EDITOR);
        signedIn(editor);
        clock.pass(Duration.ofDays(2));
        var noon = clock.instant();
        caller.moveTo(STRANGE);
        fail(editor.email(), 1);

        var all = read(administrator, Wanted.ALL);
        assertThat(all).extracting(AuditEntry::id).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        var page =
                in(a -> a.reading().find(administrator, Wanted.ALL, all.get(0).id(), 1));
        assertThat(page).extracting(AuditEntry::id).containsExactly(all.get(1).id());
        assertThat(read(administrator, new Wanted(editor.id(), null, null, null, null)))
                .extracting(AuditEntry::deed)
                .containsExactly(Deed.SIGNED_IN);
        assertThat(read(administrator, new Wanted(null, Deed.SIGN_IN_FAILED, null, null, null)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isNull();
                    assertThat(entry.address()).isEqualTo(STRANGE);
                });
        assertThat(read(administrator, new Wanted(null, null, editor.email().toUpperCase(Locale.ROOT), null, null)))
                .hasSize(2);
        assertThat(read(administrator, new Wanted(null, null, "%", null, null))).isEmpty();
        assertThat(read(administrator, new Wanted(null, null, null, noon, null)))
                .extracting(AuditEntry::deed)
                .containsExactly(Deed.SIGN_IN_FAILED);
        assertThat(read(administrator, new Wanted(null, null, null, null, noon)))
                .extracting(AuditEntry::deed)
                .containsExactly(Deed.SIGNED_IN);
    }

    // ——— steps

    private Editor known(Role role) {
        return in(all -> {
            var editor = EditorFixture.editor(role);
            all.editors().add(editor);
            all.passwords().keep(new Password(editor, all.hashing().hash(PASSWORD), clock.instant()));
            return editor;
        });
    }

    private SignIn signIn(String email, String password) {
        return in(all -> all.signingIn().signIn(email, password));
    }

    private Token signedIn(Editor editor) {
        var result = signIn(editor.email(), PASSWORD);
        assertThat(result).isInstanceOf(SignIn.Done.class);
        return ((SignIn.Done) result).signedIn().token();
    }

    private Token openSession(Editor editor) {
        return in(all -> new OpeningSession(all.sessions(), caller, clock).open(editor))
                .token();
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) assertThat(signIn(email, "wrong")).isInstanceOf(SignIn.Wrong.class);
    }

    private Duration pause(String email) {
        var result = signIn(email, PASSWORD);
        assertThat(result).isInstanceOf(SignIn.Throttled.class);
        return ((SignIn.Throttled) result).pause();
    }

    private Token step(Editor editor) {
        var result = signIn(editor.email(), PASSWORD);
        assertThat(result).isInstanceOf(SignIn.CodeNeeded.class);
        return ((SignIn.CodeNeeded) result).step();
    }

    private SignIn finish(Token step, String code) {
        return in(all -> all.signingIn().finish(step, code));
    }

    private List<String> turnOn(Editor editor) {
        run(all -> all.secondFactor().begin(editor));
        return find(all -> all.secondFactor().turnOn(editor, CountedCodes.code(clock.instant())))
                .orElseThrow();
    }

    private void choose(Kind kind, Token token) {
        run(all -> all.followingLink().choose(kind, token, PASSWORD));
    }

    private void setUp(Token token) {
        run(all -> all.settingUp().setUp(token, "first@parley.example", "First", PASSWORD, Language.UK));
    }

    private void change(Editor who, Editor whom, Role role) {
        run(all -> all.managing().change(who, whom.id(), whom.name(), role));
    }

    private Editor resumed(Token token) {
        return in(all -> all.resuming().resume(token)).orElseThrow().editor();
    }

    private List<AuditEntry> read(Editor who, Wanted wanted) {
        return in(all -> all.reading().find(who, wanted, null, 100));
    }

    /** What the log says, oldest first. */
    private List<String> deeds() {
        return in(all -> all.entries().find(Wanted.ALL, null, 100)).stream()
                .map(entry -> entry.deed() + " " + entry.subject())
                .collect(Collectors.collectingAndThen(Collectors.toList(), newestFirst -> {
                    Collections.reverse(newestFirst);
                    return newestFirst;
                }));
    }
}
