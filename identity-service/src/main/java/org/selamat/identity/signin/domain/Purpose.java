package org.selamat.identity.signin.domain;

/** What a one-time code is asked for. It is part of the code's MAC, so a code for one thing proves nothing else. */
public enum Purpose {
    LOGIN
}
