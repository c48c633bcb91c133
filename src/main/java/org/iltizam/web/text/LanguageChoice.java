package org.iltizam.web.text;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.iltizam.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of a request: the address ({@code ?lang=}), then the reader's last choice, then Arabic. */
final class LanguageChoice implements LocaleResolver {

    static final String NAME = "lang";

    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request)).orElse(Language.AR).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        if (response != null && locale != null) {
            remember(Language.of(locale), response);
        }
    }

    static void remember(Language language, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, language.code())
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The language that the address asks for, if it names one of ours. */
    static Optional<Language> asked(HttpServletRequest request) {
        // the query only: reading a parameter would parse a posted form before its limits are checked
        String query = request.getQueryString();
        if (query == null) {
            return Optional.empty();
        }
        return Arrays.stream(query.split("&", -1))
                .filter(part -> part.startsWith(NAME + "="))
                .map(part -> part.substring(NAME.length() + 1))
                .flatMap(code -> known(code).stream())
                .findFirst();
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? Optional.empty() : known(cookie.getValue());
    }

    private static Optional<Language> known(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
