package org.iltizam.web.error;

/** The errors that people get explained; any other is one of these two to them: their request, or our fault. */
enum Explained {
    BAD_REQUEST(400),
    SIGNED_OUT(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    CONFLICT(409),
    TOO_LARGE(413),
    UNPROCESSABLE(422),
    FAILED(500),
    UNAVAILABLE(503);

    private final int status;

    Explained(int status) {
        this.status = status;
    }

    String key() {
        return String.valueOf(status);
    }

    static Explained of(int status) {
        for (Explained explained : values()) {
            if (explained.status == status) {
                return explained;
            }
        }
        return status >= 500 ? FAILED : BAD_REQUEST;
    }
}
