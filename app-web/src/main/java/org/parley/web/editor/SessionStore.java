package org.parley.web.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.domain.account.ResumingSession;
import org.parley.domain.account.Token;
import org.parley.domain.editor.Editor;
import org.parley.domain.editor.Role;

/** Whose a session is. Its groups are all the roles that the editor's own role includes. */
@ApplicationScoped
public class SessionStore implements IdentityStore {

    @Inject
    private ResumingSession resuming;

    @SuppressWarnings("NullAway.Init")
    protected SessionStore() {}

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof SessionCredential cookie)) return CredentialValidationResult.NOT_VALIDATED_RESULT;
        var token = new Token(cookie.token());
        return resuming.resume(token)
                .map(session ->
                        new CredentialValidationResult(new EditorPrincipal(session, token), roles(session.editor())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static Set<String> roles(Editor editor) {
        return Arrays.stream(Role.values()).filter(editor::is).map(Roles::name).collect(Collectors.toSet());
    }
}
