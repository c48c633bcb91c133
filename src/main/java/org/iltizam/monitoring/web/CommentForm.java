package org.iltizam.monitoring.web;

import java.util.UUID;

/**
 * What stands in the form of a comment.
 *
 * @param key sent with it, so that the same form sent twice is one comment
 */
public record CommentForm(String key, String author, String text) {

    static CommentForm fresh() {
        return new CommentForm(UUID.randomUUID().toString(), "", "");
    }
}
