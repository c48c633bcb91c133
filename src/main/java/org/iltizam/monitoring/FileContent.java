package org.iltizam.monitoring;

/** A file as it is handed in or given out again. */
public final class FileContent {

    private final String name;
    private final byte[] bytes;

    public FileContent(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int length() {
        return bytes.length;
    }
}
