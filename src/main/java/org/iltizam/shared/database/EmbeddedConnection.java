package org.iltizam.shared.database;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** Tells Spring where the embedded server listens. */
record EmbeddedConnection(String url) implements JdbcConnectionDetails {

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        // the server trusts this machine's loopback and listens nowhere else
        return "";
    }
}
