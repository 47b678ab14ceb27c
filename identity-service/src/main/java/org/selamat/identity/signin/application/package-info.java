/** Proving a phone number or e-mail address with a one-time code. */
package org.selamat.identity.signin.application;
