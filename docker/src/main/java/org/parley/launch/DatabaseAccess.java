package org.parley.launch;

/** Where the database is and how to sign in to it: all that the site is told, whoever runs the database. */
public record DatabaseAccess(String url, String user, String password) {

    /** Without the password: this gets into messages. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
