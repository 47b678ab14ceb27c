/** Challenges, one-time codes, and how long a destination pauses after wrong ones. */
package org.selamat.identity.signin.domain;
