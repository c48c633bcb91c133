package org.iltizam.web.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

/** An OpenID Connect provider on this machine that vouches for whomever it is told to. */
final class StandInProvider {

    private final HttpServer server;
    private final RSAKey key;
    private final String issuer;
    private String nonce = "";
    private String user = "";
    private String subject = "";

    StandInProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("key").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            byte[] answer = answer(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    String issuer() {
        return issuer;
    }

    /** Whose account signs in there under which name, with the nonce of the request. */
    void vouchFor(String account, String who, String forNonce) {
        subject = account;
        user = who;
        nonce = forNonce;
    }

    void stop() {
        server.stop(0);
    }

    private String answer(String path) {
        return switch (path) {
            case "/keys" -> new JWKSet(key.toPublicJWK()).toString();
            case "/token" -> """
                    {"access_token": "token", "token_type": "Bearer", "expires_in": 60, "id_token": "%s"}""".formatted(idToken());
            default -> """
                    {"issuer": "%1$s", "authorization_endpoint": "%1$s/auth", "token_endpoint": "%1$s/token",
                     "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/out", "subject_types_supported": ["public"]}""".formatted(issuer);
        };
    }

    private String idToken() {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience("iltizam")
                .subject(subject)
                .claim("preferred_username", user)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(), claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
