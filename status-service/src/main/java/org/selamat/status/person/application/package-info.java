/** Registers persons as identity-service reports them, and finds them by document. */
package org.selamat.status.person.application;
