package org.parley.web.kept;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.domain.editor.Editor;
import org.parley.domain.editorial.KeptForms;
import org.parley.web.editor.CurrentEditor;
import org.parley.web.form.Encoded;
import org.parley.web.form.Form;
import org.parley.web.form.FormReader;
import org.parley.web.form.KeptAddress;
import org.parley.web.view.Page;

/** Keeps every form that was refused, whatever it was about, and lets go of it once it is saved. */
@Provider
// Before the page becomes bytes.
@Priority(Priorities.USER + 1000)
public class KeepingTypedForms implements ContainerResponseFilter {

    private static final int UNPROCESSABLE = 422;
    private static final Set<Integer> REFUSED = Set.of(UNPROCESSABLE, Status.CONFLICT.getStatusCode());

    @Inject
    private HttpServletRequest servlet;

    @Inject
    private CurrentEditor editor;

    @Inject
    private KeptForms kept;

    @SuppressWarnings("NullAway.Init")
    public KeepingTypedForms() {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var form = (@Nullable Form) servlet.getAttribute(FormReader.TYPED);
        if (form == null || !request.getMethod().equals(HttpMethod.POST) || isSecret(form)) return;
        var path = KeptAddress.of(servlet.getRequestURI(), form);
        if (!KeptAddress.isPath(path)) return;
        editor.find().ifPresent(who -> keepOrDrop(who, path, form, status(response)));
    }

    private void keepOrDrop(Editor who, String path, Form form, int status) {
        if (REFUSED.contains(status)) kept.keep(who, path, Encoded.encode(form.values(), Set.of("csrf")));
        else if (status == Status.SEE_OTHER.getStatusCode()) kept.drop(who, path);
    }

    private static int status(ContainerResponseContext response) {
        return response.getEntity() instanceof Page page ? page.status() : response.getStatus();
    }

    // Whoever reads the database must not find a password in it.
    private static boolean isSecret(Form form) {
        return form.values().keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains("password"));
    }
}
