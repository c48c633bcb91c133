package org.iltizam.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, which says why somebody is not let in or that the provider did not do its part. */
final class StaffRefusal implements AuthenticationFailureHandler {

    static final String UNKNOWN_PERSON = "unknown";
    static final String OTHER_ACCOUNT = "otherAccount";
    static final String PASSWORD_ONLY = "passwordOnly";

    private static final String UNFINISHED = "unfinished";

    /** Parameters of the sign-in page. */
    static final List<String> ALL = List.of(UNKNOWN_PERSON, OTHER_ACCOUNT, PASSWORD_ONLY, UNFINISHED);

    private static final Logger LOG = LoggerFactory.getLogger(StaffRefusal.class);

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String why = refusal instanceof OAuth2AuthenticationException told
                        && ALL.contains(told.getError().getErrorCode())
                ? told.getError().getErrorCode()
                : UNFINISHED;
        if (why.equals(UNFINISHED)) {
            LOG.warn("Nobody came in with an identity provider: {}", refusal.getMessage());
        }
        redirect.sendRedirect(request, response, "/sign-in?" + why);
    }
}
