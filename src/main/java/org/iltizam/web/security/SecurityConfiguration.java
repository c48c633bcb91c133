package org.iltizam.web.security;

import jakarta.servlet.DispatcherType;
import java.util.stream.Collectors;
import org.iltizam.web.RouteAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The chain that every request passes. Rights stand in one table, {@code RouteAccess}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String START = "/work";

    private static final String SIGNED_OUT = "/sign-in?out";

    private static final int LONGEST_QUERY = 1000;

    // the form and diagram libraries set style attributes; scripts come from our own files only
    private static final String CONTENT = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; frame-ancestors 'none'; "
            + "form-action 'self'";

    @Bean
    @Order(SecurityProperties.BASIC_AUTH_ORDER)
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            RouteAuthorization routes,
            Turnstile turnstile,
            SignInSettings settings,
            StaffSignIn staff,
            SecurityContextRepository contexts,
            ObjectProvider<StaffProviders> identityProviders)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .securityContext(context -> context.securityContextRepository(contexts))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(turnstile).accessDeniedHandler(turnstile))
                .addFilterBefore(new Uploads(), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie(settings)))
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .defaultSuccessUrl(START)
                        .failureHandler(refusedWithoutSession()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGNED_OUT))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(content(identityProviders)))
                        .frameOptions(frames -> frames.deny())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=()")));
        StaffProviders providers = identityProviders.getIfAvailable();
        if (providers != null) {
            withProviders(http, providers, staff, settings);
        }
        return http.build();
    }

    private static AuthenticationFailureHandler refusedWithoutSession() {
        SimpleUrlAuthenticationFailureHandler refused = new SimpleUrlAuthenticationFailureHandler("/sign-in?refused");
        refused.setAllowSessionCreation(false);
        return refused;
    }

    private static void withProviders(
            HttpSecurity http, StaffProviders providers, StaffSignIn staff, SignInSettings settings) throws Exception {
        StaffRefusal refusal = new StaffRefusal();
        OidcClientInitiatedLogoutSuccessHandler outThereToo = new OidcClientInitiatedLogoutSuccessHandler(providers);
        outThereToo.setPostLogoutRedirectUri(settings.address(SIGNED_OUT));
        outThereToo.setDefaultTargetUrl(SIGNED_OUT);
        http.logout(out -> out.logoutSuccessHandler(outThereToo))
                .oauth2Login(login -> login.loginPage("/sign-in")
                        .defaultSuccessUrl(START)
                        .failureHandler(refusal)
                        .authorizationEndpoint(endpoint -> endpoint.baseUri("/sign-in/oidc"))
                        .redirectionEndpoint(endpoint -> endpoint.baseUri(StaffProviders.BACK + "*"))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(staff))
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                                filter.setAuthenticationFailureHandler(refusal);
                                return filter;
                            }
                        }));
    }

    // a browser asks this rule where a form leads in the end: signing out goes on to the provider
    private static String content(ObjectProvider<StaffProviders> providers) {
        return providers.stream()
                .flatMap(staff -> staff.origins().stream())
                .collect(Collectors.joining(" ", CONTENT + " ", ""))
                .strip();
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    // where one goes on after signing in is kept by the browser, not in a session: a visitor costs no row
    @Bean
    RequestCache wantedPage(SignInSettings settings, RouteAccess addresses) {
        CookieRequestCache wanted = new CookieRequestCache();
        wanted.setRequestMatcher(request -> Turnstile.isPage(request)
                && addresses.ruleFor(request).isPresent()
                && (request.getQueryString() == null || request.getQueryString().length() <= LONGEST_QUERY));
        wanted.setCookieCustomizer(cookie -> {
            cookie.setSecure(settings.https());
            cookie.setAttribute("SameSite", "Lax");
        });
        return wanted;
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    CookieSerializer sessionCookie(SignInSettings settings) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.cookie("iltizam"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(settings.https());
        cookie.setUseHttpOnlyCookie(true);
        // lax, not strict: a link in a mail opens the work item of who is signed in
        cookie.setSameSite("Lax");
        return cookie;
    }

    // in a cookie, not in the session: a visitor who only reads gets no session and costs no row; lax, not strict:
    // a page that a link in a mail opens would get a new token and void that of the forms in other tabs
    private static CookieCsrfTokenRepository csrfCookie(SignInSettings settings) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(settings.cookie("iltizam-form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(settings.https()).sameSite("Lax"));
        return tokens;
    }
}
